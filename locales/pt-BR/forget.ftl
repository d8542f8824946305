forget-title = 🗑 <b>Apagar tudo deste chat?</b>
forget-what = Eu apago a chave de API, os pedidos e reposições, os favoritos e os ajustes guardados aqui para este chat. Não dá para desfazer.
forget-running = { $count ->
    [one] ⏳ Ainda há { $count } pedido em curso. Ele continua no painel, e eu não aviso mais nada sobre ele.
    [many] ⏳ Ainda há { $count } de pedidos em curso. Eles continuam no painel, e eu não aviso mais nada sobre eles.
   *[other] ⏳ Ainda há { $count } pedidos em curso. Eles continuam no painel, e eu não aviso mais nada sobre eles.
}
forget-unknown = { $count ->
    [one] ❓ Não se sabe se { $count } pedido foi feito. Procure no painel.
    [many] ❓ Não se sabe se { $count } de pedidos foram feitos. Procure no painel.
   *[other] ❓ Não se sabe se { $count } pedidos foram feitos. Procure no painel.
}
forget-backups = Os backups do bot guardam uma cópia até que outros mais novos os substituam, com a chave criptografada.
forget-done-title = 🗑 <b>Tudo deste chat foi apagado</b>
forget-done = Envie /start para começar de novo.
forget-busy = ⏳ Algo deste chat está sendo enviado ao painel agora mesmo, e a resposta não pode se perder. Nada foi apagado. Tente de novo em um minuto.
button-forget = 🗑 Apagar tudo
