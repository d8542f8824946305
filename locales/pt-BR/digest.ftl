digest-title = 📰 <b>O que mudou no seu painel</b>
digest-up = 📈 <b>{ $percent }</b>: { $was } → { $now }
digest-down = 📉 <b>{ $percent }</b>: { $was } → { $now }
digest-priced = 📈 <b>Não é mais grátis</b>: { $now }
digest-vanished = ❌ Não é mais vendido
digest-returned = ↩️ À venda de novo
digest-refill-lost = ♻️ Agora sem reposição
digest-refill-gained = ♻️ Agora com reposição
digest-limits = 🔢 Quantidade { $now }; antes, { $was }
digest-more = { $count ->
    [one] … e mais { $count } serviço que mudou
    [many] … e mais { $count } de serviços que mudaram
   *[other] … e mais { $count } serviços que mudaram
}
digest-new = { $count ->
    [one] 🆕 { $count } serviço novo em { $category }
    [many] 🆕 { $count } de serviços novos em { $category }
   *[other] 🆕 { $count } serviços novos em { $category }
}
digest-new-title = 🆕 <b>Novidades em { $name }</b>
digest-new-none = Nada de novo aqui nos últimos sete dias.
digest-set-title = 📰 <b>Resumo diário</b>
digest-set-on = Uma vez por dia, às { $time }, conto o que mudou no seu painel: preços, limites, reposição, serviços que saíram ou chegaram. Só se algo mudou, e sem som.
digest-set-off = Não conto o que muda no seu painel. Escolha uma hora se quiser receber.
digest-set-which = É sobre os serviços que você usa: favoritos, modelos e o que pediu nos últimos 30 dias.

button-digest = 📰 Resumo diário
