common-yes = sim
common-no = não
common-not-said = sem informação
common-orders = { $count ->
    [one] { $count } pedido
    [many] { $count } de pedidos
   *[other] { $count } pedidos
}
common-moment = { $day }/{ $month }/{ $year } { $time } UTC
common-moment-local = { $day }/{ $month }/{ $year } { $time }
common-now = agora mesmo
common-minutes-ago = há { $count } min
common-hours-ago = há { $count } h
common-days-ago = { $count ->
    [one] há { $count } dia
    [many] há { $count } de dias
   *[other] há { $count } dias
}
common-seconds = { $count } s
common-minutes = { $count } min
common-hours = { $count } h
common-days = { $count ->
    [one] { $count } dia
    [many] { $count } de dias
   *[other] { $count } dias
}
common-percent = { $number }%
common-quoted = “{ $words }”

button-services = 🛍 Serviços
button-orders = 📦 Pedidos
button-balance = 💰 Saldo
button-settings = ⚙️ Ajustes
button-help = ❓ Ajuda
button-order = 🛒 Pedir
button-favourite-off = ☆ Favorito
button-favourite-on = ⭐ Favorito
button-favourites = ⭐ Favoritos ({ $count })
button-refresh = 🔄 Atualizar
button-refill = ♻️ Reposição
button-refills = ♻️ Reposições
button-cancel-order = 🚫 Cancelar pedido
button-order-again = 🔁 Pedir de novo
button-mute = 🔕 Silenciar
button-unmute = 🔔 Ativar avisos
button-details = 📄 Detalhes
button-copy-id = 📎 Copiar ID
button-copy-link = 🔗 Copiar link
button-details-of = 📄 { $id }
button-confirm = ✅ Confirmar
button-cancel = ✖️ Sair
button-check-again = 🔄 Verificar de novo
button-was-placed = ✅ Foi feito
button-not-placed = ❌ Não foi feito
button-languages = 🌐 Outros idiomas
button-language = 🌐 Idioma
button-back = ⬅️ Voltar
button-menu = 🏠 Menu principal
button-key = 🔑 Chave de API
button-key-enter = 🔑 Informar a chave
button-key-replace = 🔑 Trocar
button-key-remove = 🗑 Remover
button-key-use = 🔀 Usar { $panel }
button-key-private = 🔑 Informar no privado
button-private = 💬 Abrir chat privado
button-remove = 🗑 Remover a chave
button-push-all = Cada mudança
button-push-final = Só o fim
button-push-nothing = Nada
button-help-overview = 📖 Visão geral
button-help-ordering = 🛒 Como pedir
button-help-tracking = 📦 Acompanhar
button-help-requests = ♻️ Repor, cancelar
button-help-keys = 🔑 Chaves, segurança
button-help-commands = ⌨️ Comandos
