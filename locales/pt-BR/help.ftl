help-title = 📖 <b>Ajuda</b>
help-overview =
    Eu trago o seu painel para este chat.
    1. Informe sua chave de API com /key.
    2. Escolha um serviço com /services, ou envie palavras para buscar.
    3. Toque em “Pedir”, responda às perguntas, confira o preço e toque em “Confirmar”.
    4. Eu acompanho o pedido e aviso você quando algo muda.
help-ordering-title = 🛒 <b>Como pedir</b>
help-ordering =
    Cada serviço tem um preço por 1000 e uma quantidade mínima e máxima. Antes de qualquer envio, você vê o preço exato e o saldo que fica depois.
    Em uma linha: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>
    Muitos de uma vez: /mass, depois um por linha ou em um arquivo CSV.
    Um toque em “Confirmar” é um pedido. Se a resposta do painel se perder, nunca envio o pedido de novo: mostro o que se sabe, e você decide.
help-tracking-title = 📦 <b>Acompanhar</b>
help-tracking =
    /orders lista os pedidos deste chat. Toque em um para ver a ficha.
    Envie o ID de um pedido, ou <code>/status 23501 23502</code>, também para pedidos feitos em outro lugar.
    <code>/watch 23501 23502</code> acompanha pedidos feitos em outro lugar como se tivessem sido feitos aqui.
    Em /settings você escolhe o que eu aviso; “Silenciar” cala um só pedido.
help-requests-title = ♻️ <b>Reposições e cancelamentos</b>
help-requests =
    “Reposição” solicita ao painel que reponha o que se perdeu depois do fim de um pedido, se o serviço é vendido com reposição: na ficha, ou <code>/refill 23501</code>. /refills mostra todas.
    “Cancelar pedido” solicita ao painel que pare: na ficha, ou <code>/cancel 23501</code>. O painel decide se pode e quanto devolve.
help-keys-title = 🔑 <b>Chaves e segurança</b>
help-keys =
    Uma chave pertence a um só chat. Ela é guardada criptografada, e ninguém vê mais que os quatro últimos caracteres.
    Eu apago a mensagem com a chave depois de ler. Em um grupo, a chave é informada no privado.
    /key mostra, troca ou remove a chave. Se outros viram uma chave, crie uma nova no painel.
help-commands-title = ⌨️ <b>Comandos</b>
help-commands =
    /menu – menu principal
    /services – todos os serviços
    /search – buscar um serviço
    /order – fazer um pedido
    /mass – fazer muitos pedidos de uma vez
    /orders – seus pedidos
    /status – consultar pedidos pelo ID
    /refill, /refills – solicitar reposições, ver a lista
    /cancel – cancelar pedidos ou sair de uma pergunta
    /watch, /unwatch – acompanhar pedidos feitos em outro lugar
    /balance – seu saldo
    /key – sua chave de API
    /language – escolher o idioma
    /settings – o que eu aviso
    /buyers – quem pode pedir, em um grupo
    /stats – pedidos e gastos por período
    /export – todos os pedidos em uma tabela
    /audit – quem fez o quê aqui
    /forget – apagar tudo deste chat
