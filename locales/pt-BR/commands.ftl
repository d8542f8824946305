commands-start = Começar, ou começar de novo
commands-menu = Menu principal
commands-services = Todos os serviços por categoria
commands-search = Buscar um serviço por palavras ou ID
commands-order = Fazer um pedido
commands-mass = Fazer muitos pedidos de uma vez
commands-orders = Seus pedidos
commands-status = Consultar pedidos pelo ID
commands-refill = Solicitar reposições
commands-refills = Suas reposições
commands-cancel = Cancelar pedidos ou sair de uma pergunta
commands-watch = Acompanhar pedidos feitos em outro lugar
commands-unwatch = Deixar de acompanhar
commands-balance = Seu saldo
commands-key = Informar, ver ou remover a chave de API
commands-language = Escolher o idioma
commands-settings = O que eu aviso e outros ajustes
commands-buyers = Quem pode pedir neste grupo
commands-stats = Pedidos e gastos por período
commands-export = Todos os pedidos em uma tabela
commands-forget = Apagar tudo deste chat
commands-help = Como tudo funciona
commands-about =
    Seu painel em um chat: encontre um serviço, veja o preço, faça um pedido, acompanhe, solicite uma reposição, cancele e receba um aviso quando algo mudar.

    Toque em Iniciar e envie sua chave de API. Ela é guardada criptografada, e a mensagem é apagada.
commands-about-short = Peça no seu painel por um chat, acompanhe seus pedidos e receba avisos quando mudarem.
commands-audit = Quem fez o quê neste chat
