button-admin = 🛠 Operador
button-admin-unknown = ❓ Pedidos incertos
button-admin-panels = 🔌 Painéis
button-admin-maintenance = ⛔️ Manutenção
button-admin-broadcast = 📣 Transmissão
button-admin-open = ✅ Voltar a aceitar pedidos
button-admin-send = 📣 Enviar
button-admin-discard = Descartar
button-admin-stop = ⛔️ Parar

admin-title = 🛠 <b>Operador</b>
admin-version = Versão { $version }
admin-well = ✅ Tudo em ordem.
admin-closed = ⛔️ Novos pedidos não são aceitos: manutenção.
admin-silent = ⚠️ { $task } não dá sinal de vida. Veja o log e reinicie o bot.
admin-panel-failing = ⚠️ { $panel } está falhando. Consulto de novo automaticamente.
admin-chats = 👥 Chats: { $count }, saíram: { $left }
admin-orders = 📦 Pedidos: { $queued } na fila, { $submitting } sendo enviados, { $followed } acompanhados
admin-unknown = ❓ Aguardam uma decisão: { $count }
admin-news = 🔔 Avisos em espera: { $count }, o mais antigo há { $span }
admin-news-none = 🔔 Avisos em espera: { $count }
admin-updates = 📥 Atualizações em espera: { $count }
admin-database = 🗄 Banco de dados: { $size } MB
admin-chat-hint = Estado de um chat: <code>/admin chat ID</code>

admin-unknown-title = ❓ <b>Pedidos incertos</b>
admin-unknown-none = Nenhum pedido aguarda uma decisão.
admin-unknown-line = { $order } · do chat { $chat } · { $panel } · { $price } · { $ago }
admin-unknown-hint = Só os chats deles podem decidir. Já foram avisados e têm os botões.

admin-panels-title = 🔌 <b>Painéis</b>
admin-panel = <b>{ $panel }</b>: chaves { $keys }, recusadas { $refused }
admin-panel-answered = Respondeu há { $span }.
admin-panel-silent = Sem consultas desde o início, ou ainda sem resposta.
admin-panel-fault = Falhou há { $span }: { $fault } Falhas desde a última resposta: { $count }
admin-panel-catalog = Catálogo mais recente: atualizado há { $span }.

admin-maintenance-title = ⛔️ <b>Manutenção</b>
admin-maintenance-off = Os pedidos estão sendo aceitos. Para deixar de aceitar, envie <code>/admin maintenance</code> e um texto que explique por quê e até quando. Os pedidos já confirmados continuam.
admin-maintenance-on = Novos pedidos não são aceitos. Quem tentar vai ler:

maintenance-title = ⛔️ <b>No momento não aceito pedidos</b>
maintenance-rest = Seus pedidos continuam, e eu aviso você sobre eles como sempre.

admin-broadcast-title = 📣 <b>Transmissão</b>
admin-broadcast-help = Envie <code>/admin broadcast</code> e o texto. Você vê antes de todo mundo.
admin-broadcast-long = O texto tem { $length } caracteres; o máximo é { $max }.
admin-broadcast-preview = Ninguém recebeu ainda. Chats que vão receber: { $chats }.
admin-broadcast-sending = A caminho. Chats que já receberam: { $told } de { $chats }. Os avisos de pedidos vão primeiro.
admin-broadcast-stopped = Interrompido. Chats que receberam até então: { $told }.
admin-broadcast-done = Pronto. Chats que receberam: { $told }.
notify-announcement = 📣 <b>Mensagem do operador</b>

admin-chat-title = 💬 <b>Chat: { $chat }</b>
admin-chat-since = Primeiro contato: { $ago }
admin-chat-left = 🚫 Saiu ou me bloqueou: { $ago }
admin-chat-settings = Idioma { $language }, avisos: { $pushes }
admin-chat-counts = Pedidos: { $orders }, aguardam uma decisão: { $unknown }. Avisos em espera: { $news }
admin-chat-no-account = Nenhuma chave foi informada até hoje.
admin-account = 🔑 { $panel }: com chave, saldo { $balance }
admin-account-refused = 🔑 { $panel }: o painel recusou a chave. Saldo { $balance }
admin-account-no-key = 🔑 { $panel }: sem chave. Saldo { $balance }
admin-chat-none = Não conheço o chat { $chat }.
