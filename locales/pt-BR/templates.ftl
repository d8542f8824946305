start-templates = 📋 Modelos: só peço o link.
start-favourites = ⭐ Favoritos.
start-recent = 🕘 Pedidos recentes.
start-hint = Escolha, ou escreva em uma linha: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

templates-title = 📋 <b>Modelos</b>
templates-hint = Toque em um modelo para pedir com ele, renomear ou excluir.
templates-none = Ainda não há modelos. Salve um pela ficha de um pedido, ou antes de confirmar um.
template-title = 📋 <b>{ $name }</b>
template-quantity = 🔢 { $quantity }
template-hint = Só peço o link e mostro o preço de hoje.
template-gone = O painel não vende mais este serviço.
template-name-title = 📋 <b>Salvar como modelo</b>
template-name-ask = Envie um <b>nome</b> para ele, por exemplo <i>{ $name }</i>. O link eu pergunto a cada vez.
template-name-wrong = Isto não é um nome. Envie uma só linha de no máximo { $max } caracteres.
template-name-taken = Outro modelo se chama { $name }. Envie outro nome.
template-saved = 📋 Salvo como <b>{ $name }</b>. Está em /order.
template-delete-ask = Excluir o modelo <b>{ $name }</b>? Os pedidos continuam como estão.
template-not-found = Este modelo não existe mais.

button-template-save = 📋 Salvar modelo
button-templates = 📋 Modelos
button-rename = ✏️ Renomear
button-delete = 🗑 Excluir
