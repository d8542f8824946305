# Простой текст: меню команд Telegram и описания бота.
commands-start = Начать или начать заново
commands-menu = Главное меню
commands-services = Все услуги по категориям
commands-search = Найти услугу по словам или номеру
commands-order = Сделать заказ
commands-mass = Оформить много заказов сразу
commands-orders = Ваши заказы
commands-status = Узнать статус по номерам
commands-refill = Запросить рефилл
commands-refills = Ваши рефиллы
commands-cancel = Отменить заказы или прервать ввод
commands-watch = Следить за заказами, оформленными не здесь
commands-unwatch = Больше за ними не следить
commands-balance = Ваш баланс
commands-key = Ввести, показать или удалить API-ключ
commands-language = Выбрать язык
commands-settings = О чём я сообщаю и другое
commands-buyers = Кто может заказывать в этой группе
commands-stats = Заказы и расходы за период
commands-export = Все заказы таблицей
commands-forget = Стереть всё об этом чате
commands-help = Как всё устроено
commands-about =
    Ваша панель в чате: найдите услугу, узнайте цену, закажите, следите за заказом, запросите рефилл или отмену, а об изменениях я сообщу.

    Нажмите «Старт» и отправьте API-ключ. Он хранится зашифрованным, сообщение удаляется.
commands-about-short = Заказы на вашей панели прямо из чата: оформить, следить, узнавать об изменениях.
commands-audit = Кто что делал в этом чате
