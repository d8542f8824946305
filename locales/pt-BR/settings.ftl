settings-title = ⚙️ <b>Ajustes</b>
settings-language = 🌐 Idioma: { $language }
settings-key = 🔑 { $panel } · { $key }
settings-key-none = 🔑 Ainda sem chave de API
settings-push-title = 🔔 <b>O que eu aviso sobre seus pedidos</b>
settings-push-all = Cada mudança: cada etapa, o fim e os problemas.
settings-push-final = Só o fim: quando um pedido termina ou tem um problema.
settings-push-nothing = Nada: você consulta quando quiser. Ainda respondo ao que você pedir, e pergunto quando pode ter sido gasto dinheiro.
settings-zone = 🕓 { $zone }: hora atual { $time }
settings-hours = { $from } – { $to }
settings-quiet-off = 🌙 Horário de silêncio: nenhum
settings-quiet-hold = 🌙 Horário de silêncio: { $hours }, os avisos esperam
settings-quiet-silent = 🌙 Horário de silêncio: { $hours }, sem som
settings-alert = 💰 Saldo baixo: aviso se ficar abaixo de { $amount }
settings-alert-off = 💰 Saldo baixo: sem aviso
settings-patience = 🐢 Travado: sem avanço por { $time }
settings-patience-never = 🐢 Travado: não aviso
settings-digest = 📰 Resumo diário: às { $time }, se algo mudou
settings-digest-off = 📰 Resumo diário: nenhum

button-quiet = 🌙 Horário de silêncio
button-zone = 🕓 Fuso horário
button-alert = 🔔 Saldo baixo
button-patience = 🐢 Pedidos travados
button-off = Desligar
button-never = Nunca
button-other-hours = ⌨️ Outro horário
button-other-zone = ⌨️ Outra cidade
button-other-amount = ⌨️ Outro valor
button-quiet-hold = Esperar
button-quiet-silent = Sem som

quiet-title = 🌙 <b>Horário de silêncio</b>
quiet-off = Nenhum: os avisos chegam a qualquer hora. Escolha as horas em que fico em silêncio.
quiet-on = Todos os dias { $hours }.
quiet-hold = Os avisos esperam até { $until } e então chegam juntos. Nada se perde.
quiet-silent = Os avisos chegam na hora, mas sem som.
quiet-trouble = Problemas, e o que só você pode decidir, sempre chegam na hora. O que esperava antes chega junto.
quiet-ask =
    🌙 <b>Horário de silêncio</b>
    Envie quando começa e termina, por exemplo <code>22:30-7:15</code>.
quiet-not-understood = Preciso de duas horas do dia, por exemplo <code>22:30-7:15</code>.

zone-title = 🕓 <b>Fuso horário</b>
zone-none = Você não escolheu nenhum, então uso UTC.
zone-what = Todas as horas que mostro e o seu horário de silêncio seguem este relógio.
zone-ask =
    🕓 <b>Fuso horário</b>
    Envie sua cidade ou sua diferença para UTC: <code>Berlin</code>, <code>New York</code>, <code>+5:30</code>.
zone-not-understood = Não conheço esse lugar. Envie uma cidade maior do seu fuso horário, com o nome em inglês, ou a diferença para UTC, por exemplo <code>+5:30</code>.

alert-title = 🔔 <b>Saldo baixo</b>
alert-balance = 💰 Você tem { $amount }.
alert-on = Aviso uma vez quando seu saldo ficar abaixo de { $amount }, e de novo só depois que ele tiver voltado a passar desse valor.
alert-off = Sem aviso. Escolha o valor abaixo do qual eu aviso.
alert-below-already = Já está abaixo, então aviso na próxima vez que cair.
alert-no-key = Primeiro informe sua chave de API: sem ela não consigo ver seu saldo.
alert-ask =
    🔔 <b>Saldo baixo</b>
    Envie o valor abaixo do qual eu aviso, por exemplo <code>5</code> ou <code>12.50</code>.
alert-not-understood = Preciso de um valor maior que zero, por exemplo <code>5</code> ou <code>12.50</code>.

patience-title = 🐢 <b>Pedidos travados</b>
patience-on = Aviso uma vez, como problema, quando um pedido em curso fica { $time } sem avançar.
patience-off = Não aviso sobre pedidos parados.
patience-most = Aviso também sobre um pedido que demora mais do que nove em cada dez dos seus próprios pedidos do mesmo serviço.
