stats-title = 📊 <b>Estatísticas</b> · { $span }
stats-spent = { $count ->
    [one] 💵 <b>{ $spent }</b> em { $count } pedido
    [many] 💵 <b>{ $spent }</b> em { $count } de pedidos
   *[other] 💵 <b>{ $spent }</b> em { $count } pedidos
}
stats-outcome = { $sign } { $outcome }: { $orders } ({ $percent })
stats-other = { $count ->
    [one] 💱 { $spent } em { $count } pedido em outra moeda
    [many] 💱 { $spent } em { $count } de pedidos em outra moeda
   *[other] 💱 { $spent } em { $count } pedidos em outra moeda
}
stats-row = <b>{ $number }</b> { $name }
stats-share = { $count ->
    [one] • { $name }: <b>{ $spent }</b>, { $count } pedido
    [many] • { $name }: <b>{ $spent }</b>, { $count } de pedidos
   *[other] • { $name }: <b>{ $spent }</b>, { $count } pedidos
}
stats-by-time = 🗓 <b>Por período</b>
stats-by-category = 📁 <b>Por categoria</b>
stats-by-service = 🛍 <b>Por serviço</b>
stats-nothing = Nenhum pedido neste período.

export-title = 📑 <b>Exportar</b>
export-orders = { $count ->
    [one] 📦 { $count } pedido · { $span }
    [many] 📦 { $count } de pedidos · { $span }
   *[other] 📦 { $count } pedidos · { $span }
}
export-requests = { $count ->
    [one] ♻️ { $count } solicitação de reposição ou cancelamento · { $span }
    [many] ♻️ { $count } de solicitações de reposição e cancelamento · { $span }
   *[other] ♻️ { $count } solicitações de reposição e cancelamento · { $span }
}
export-note = Mostra links e preços: pense antes de repassar.
export-sent = Enviei para você no privado.
export-private = Só envio exportações no privado. Toque no botão, depois em Iniciar no outro chat, e peça de novo aqui.
export-anonymous = Só envio exportações a uma pessoa, no privado, e um administrador anônimo não tem chat privado comigo. Desative o anonimato para usar o comando, ou peça a outro administrador que o envie.

button-span-week = 7 dias
button-span-month = 30 dias
button-span-quarter = 13 semanas
button-span-year = 12 meses
button-span-all = Tudo
button-stats = 📊 Estatísticas
button-stats-text = 📝 Em texto
button-stats-picture = 📊 Em imagem
button-export = 📑 Exportar
