start-title = 👋 <b>{ $bot }</b>
start-what =
    Seu painel em um chat: encontre um serviço, veja o preço, faça o pedido.
    Eu acompanho seus pedidos e aviso quando algo muda.
start-key-title = 🔑 <b>Informe seus dados de acesso</b>
start-key-ask-one = Sua chave de API está na sua conta em { $panels }. Envie a chave como mensagem: eu verifico e apago a mensagem depois de ler.
start-key-ask-several = Eu trabalho com { $panels }. Escolha um e depois envie sua chave de API como mensagem: eu verifico e apago a mensagem depois de ler.
start-languages = 🌐 <b>Idiomas sugeridos</b>
