catalog-title = 🛍 <b>Serviços</b>
catalog-count = { $count ->
    [one] { $count } serviço
    [many] { $count } de serviços
   *[other] { $count } serviços
}
catalog-hint = Escolha uma categoria ou busque: <code>/search instagram likes</code>
catalog-category-title = 🛍 <b>{ $name }</b>
catalog-no-category = Sem categoria
catalog-favourites-title = ⭐ <b>Favoritos</b>
catalog-favourites-none = Você ainda não tem nenhum. Toque em “Favorito” na ficha de um serviço.
catalog-found-title = 🔎 <b>Resultados para { $words }</b>
catalog-stale = ⚠️ A lista de serviços é de { $at }: o painel não responde agora.
catalog-empty = O painel não oferece serviços para esta chave.
catalog-loading = ⏳ Lendo os serviços do seu painel…
catalog-nothing-title = 🔎 <b>Nada encontrado para { $words }</b>
catalog-nothing = Tente menos palavras ou outras, como uma plataforma (<i>instagram</i>) ou um tipo (<i>likes</i>), ou o ID de um serviço.
catalog-search-usage =
    🔎 <b>Buscar</b>
    Escreva palavras ou o ID de um serviço depois do comando:
    <code>/search instagram likes</code>
    Acrescente <code>refill</code>, <code>cancel</code>, <code>drip</code> ou um preço como <code>&lt;2</code> para ver menos.
catalog-gone = O painel não vende mais este serviço. Escolha outro.

service-title = 🛍 <b>{ $name }</b>
service-id = ID { $id } · { $type }
service-category = 📁 { $category }
service-rate-thousand = 💵 <b>{ $rate } por 1000</b>
service-rate-package = 💵 <b>{ $rate } por pacote</b>
service-limits = 🔢 Quantidade: { $min } – { $max }
service-flags = ♻️ Reposição: { $refill } · 🚫 Cancelamento: { $cancel } · 💧 Entrega gradual: { $dripfeed }
service-own-orders = { $count ->
    [one] 📊 Seu <b>{ $count } pedido</b> aqui: concluídos { $completed }, parciais { $partial }, cancelados { $canceled }
    [many] 📊 Seus últimos <b>{ $count } de pedidos</b> aqui: concluídos { $completed }, parciais { $partial }, cancelados { $canceled }
   *[other] 📊 Seus últimos <b>{ $count } pedidos</b> aqui: concluídos { $completed }, parciais { $partial }, cancelados { $canceled }
}
service-own-times = ⏲ Levaram <b>{ $median }</b>; metade deles, { $from } – { $to }
service-price-up = 📈 <b>{ $percent }</b> desde seu último pedido
service-price-down = 📉 <b>{ $percent }</b> desde seu último pedido
service-average-time = ⏱ Tempo médio: { $time }
service-not-sold = Pedidos do tipo “{ $type }” não podem ser feitos aqui. Peça este serviço no próprio painel.
