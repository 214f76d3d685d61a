//! Portuguese.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static PORTUGUESE: Words = Words {
    code: "pt",
    negation_follows: false,
    numbers: "um|dois|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quinze|dezesseis|dezessete|dezoito|dezenove|vinte",
    tens: "uma=1|duas=2|tres=3|quatorze=14|dezasseis=16|dezassete=17|dezanove=19|vinte e quatro=24|trinta=30|quarenta=40|quarenta e cinco=45|quarenta e oito=48|sessenta=60|setenta e duas=72|noventa=90|cento e vinte=120|um par de=2",
    months: "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez",
    phrases: &[
        (
            Instruction,
            "use esta seção para|utilize esta seção para|use esta secção para|utilize esta secção para|substitua por|substitua este|substitua esta|substitua pelo|substitua pela|substituir por|remova esta seção|apague esta seção|edite esta seção|diga a eles onde|informe a eles onde",
        ),
        (Yours, "seuemail|seudominio|seudomínio|suaempresa|seuprojeto"),
        (Reminder, "a definir|por definir|a preencher|a completar"),
        (
            GithubSecurityTab,
            "aba de segurança|aba security|aba segurança|guia segurança|guia security|separador security|separador segurança|sistema do github|avisos de segurança do github|aviso de segurança do github|aba de security",
        ),
        (Security, "falha*|segurança|seguranca|vulnerab*|falha|falhas"),
        (
            Report,
            "notif*|reportar*|reporta|reporte|reportes|reportem|reporta-nos|reportando|reportad*|relatar*|relate|relatem|relato|relatos|relatório|relatórios|relatorio|relatorios|relatando|relatad*|informar*|informe|informem|informando|informad*|notificar*|notifique|notificação|notificações|comunicar*|comunique|comuniquem|avise|avisar*|divulgar*|denunciar*|submeter*|submeta|envio de",
        ),
        (
            Other,
            "comercial*|código de conduta|codigo de conduta|licença|licenças|imprensa|vendas|faturamento|faturação|dúvidas gerais|perguntas gerais|suporte técnico",
        ),
        (
            Contact,
            "contact*|contat*|contacto|e-mail*|email*|correio|enviar*|envie|envia|enviem|enviando|escreva|escrever*|mande|mandar*|entre em contato|entre em contacto|entrar em contato|mensagem direta|mensagem privada|responda o formul*|preencha o formul*",
        ),
        (
            IssueWithoutDetails,
            "sem detalhes|sem incluir detalhes|sem revelar detalhes|não inclua detalhes|sem expor detalhes|sem dar detalhes",
        ),
        (
            ReportButton,
            "reportar uma vulnerabilidade|relatar uma vulnerabilidade|comunicar uma vulnerabilidade",
        ),
        (DirectMessage, "moderador*|mensagem direta|mensagens diretas"),
        (
            Mail,
            "e-mail*|email*|correio eletrônico|correio electrónico|correio eletrónico|e-mail|e-mails|email|emails|mail",
        ),
        (
            Via,
            "através de|através do|através da|atraves de|por meio de|por meio do|por|pelo|pela|aqui|via|em|para|usando|utilizando",
        ),
        (WebForm, "formulário*|formulario*|formulário de contato|formulário de contacto"),
        (
            BountyPlatform,
            "plataforma de recompensas|programa de recompensas|programa de recompensa",
        ),
        (PrivateTracker, "ticket privado|tickets privados|issue privada|issue privado"),
        (ConfidentialIssue, "issue confidencial|issues confidenciais"),
        (Coordinator, "cert.br|ctir|cncs|cert.pt"),
        (
            HowTo,
            "instruções|como reportar*|como relatar*|como informar*|como comunicar*|como notificar*",
        ),
        (Question, "pergunta*|dúvida|dúvidas|duvidas|comentários|sugest*|dúvida*"),
        (Subscription, "inscreva-se|subscrev*|anúncios|assine"),
        (
            Fallback,
            "caso não|alternativ*|caso contrário|se não puder|se preferir|se não for possível|como último recurso|não for possível|não disponível|indisponível",
        ),
        (Preferred, "recomendad*|recomend*|preferência|preferi*|prefer*"),
        (
            See,
            "veja|vejam|ver|visit*|leia|leiam|acesse|siga|descrit* em|disponíve* em|para mais informações|mais informações em|mais detalhes em|para mais detalhes|segundo|conforme|de acordo com|encontrad* em|confira|consult*",
        ),
        (
            PolicyDocument,
            "política de segurança|politica de seguranca|políticas de segurança|processo de segurança|guia de segurança|página de segurança|política|politica|políticas|processo|procedimento*|diretrizes|directrizes|guia|guias|normas",
        ),
        (
            Updated,
            "última atualização|ultima atualização|ultima atualizacao|última actualização|atualizado em|atualizada em|última modificação|última revisão|revisado em|revisto em|data de atualização|atualizado",
        ),
        (
            ReviewDue,
            "próxima revisão|proxima revisão|proxima revisao|revisão prevista|válid* até|vence em|expira*|data de revisão|próxima atualização em",
        ),
        (
            Issued,
            "publicado em|publicada em|emitid*|em vigor|em vigor desde|entra em vigor|vigente desde|data de publicação|criado em|data de vigência|vigência a partir",
        ),
        (
            MailingList,
            "lista de discussão|lista de emails|lista de distribuição|lista de correio|lista de e-mail*",
        ),
        (Phone, "telefone|por telefone|ligue"),
        (
            Submit,
            "abra|abrir|crie|preench*|criar|use|utilize|utilizar|responda o formulário|submeter|submeta|usar|enviar*|envie",
        ),
        (
            SomeVersion,
            "versões anteriores|versão anterior|versões antigas|versão antiga|versões mais antigas|versão principal|versões principais|versão secundária|versão estável|versões estáveis|lts|versões maiores|alfa|alpha|legad*|anterior|anteriores|mais antig*|antig*|prévia|estável|estáveis|beta*|versão ativa|versão em produção|versões ativas",
        ),
        (
            SecurityUpdate,
            "atualizaç* de segurança|atualizacoes de seguranca|actualizaç* de segurança|correç* de segurança|patch* de segurança|suporte de segurança|lançamento* de segurança|receb* atualizações de segurança|receb* correções de segurança|receb* patches de segurança",
        ),
        (
            Project,
            "projeto*|repositório*|pacote*|biblioteca*|software|produto|produto*|projeto|projecto|repositório|repo|pacote|biblioteca",
        ),
        (
            Offer,
            "oferec*|pagam*|pagar|pagamos|paga|conced*|temos|dispomos|dispõe|possu*|existe|há|contamos com|disponibiliz*|elegíve*|recompensamos",
        ),
        (Cve, "identificador* cve|número* cve|id cve"),
        (
            Assign,
            "solicit*|atribu*|reserv*|registrar*|registar*|emitir*|pediremos|obter|obtem*|obtid*|registr*|requisit*|atribuir*|atribuíd*|solicitar*|solicitamos",
        ),
        (Dependency, "dependência*|dependencias|terceiro*|de terceiros|fornecedor*"),
        (
            Advisory,
            "aviso* de segurança|aviso|avisos|boletim|boletins|boletim de segurança|notas da versão|notas de versão|notas de lançamento|notas do lançamento|notas da release|registro de alterações|registo de alterações|registro de mudanças|histórico de alterações|lista* de e-mail|anúncio|anúncios|alerta* de segurança|comunicado*|notícias|assessoria de segurança|comunicado* de segurança|avisos de segurança do github|aviso de segurança do github",
        ),
        (
            Announce,
            "anunci*|publicar*|publicamos|publicad*|publique*|notificar*|notificamos|notificad*|comunicar*|comunicad*|informar* os usuários|informar* os utilizadores|avisar* os usuários|alertar*|documentar*|documentad*|emitir*|divulgad*|divulgar*|publicam|lançaremos|lançamos",
        ),
        (SafeHarbor, "porto seguro|safe harbor|salvaguarda legal"),
        (
            Negation,
            "não|nao|nunca|jamais|sem|nem|nenhum|nenhuma|tampouco|evit*|abstenh*|abster-se|proibid*|proib*",
        ),
        (
            Forbid,
            "não|nunca|jamais|evit*|abstenh*|abster-se|proibid*|proib*|não deve|não devem|não se deve|nao",
        ),
        (InsteadOf, "em vez de|ao invés de|em lugar de|em vez disso não"),
        (But, "mas|porém|contudo|entretanto|no entanto|todavia|embora|em vez disso|em seu lugar"),
        (
            Condition,
            "se|quando|caso|no caso de|a menos que|salvo|salvo se|uma vez|desde que|exceto|dependendo|assim que",
        ),
        (
            Possible,
            "pode|podem|podemos|poderá|poderão|poderia*|podendo|talvez|possivelmente|possível|a nosso critério|caso a caso",
        ),
        (
            Target,
            "tentar*|tentamos|procuramos|procuraremos|objetivo*|objectivo*|buscamos|buscaremos|esforç*|normalmente|geralmente|habitualmente|em geral|via de regra|esper*|estimad*|estimativa|pretend*|visamos|almejamos|meta",
        ),
        (
            BestEffort,
            "melhor esforço|melhores esforços|maior esforço|na medida do possível|voluntári*|tempo livre|conforme disponibilidade|conforme a disponibilidade",
        ),
        (
            Planned,
            "planej*|planead*|previst*|no futuro|em breve teremos|futuramente|pretendemos|plano de correção|plano de remediação|plano de resolução|plano de mitigação",
        ),
        (
            Suggestion,
            "não podemos prometer|não podemos garantir|não prometemos|sem garantia*|não vinculativ*|não é uma garantia|não garantimos",
        ),
        (Only, "só|somente|apenas|unicamente|exclusivamente"),
        (
            Idiom,
            "no|dos|cartão de crédito|cartões de crédito|enquanto isso|alto nível|de baixo nível|alta disponibilidade|de um modo geral",
        ),
        (Hour, "hora|horas|hs"),
        (Day, "dia|dias|dias corridos|dias consecutivos|dias de calendário"),
        (
            BusinessDay,
            "dia* úte*|dia* útil|dia* ute*|dia* util|dias úteis|dias uteis|dia* de trabalho|dia* laborais|dia* laborável|dia* laboráveis",
        ),
        (Week, "semana|semanas"),
        (Month, "mês|mes|meses"),
        (Year, "ano|anos"),
        (Business, "útil|úteis|util|uteis"),
        (
            Within,
            "em até|em ate|dentro de|no prazo de|no prazo máximo de|num prazo de|num prazo máximo de|em um prazo de|prazo de|prazo máximo|em menos de|menos de|no máximo|no maximo|máximo|máximo de|ao máximo|até|ate|não mais de|não mais que|nas próximas|nos próximos|inferior a|no período de|antes de|o mais tardar",
        ),
        (AtLeast, "pelo menos|ao menos|no mínimo|mais de|mínimo|superior a|maior que"),
        (RangeWord, "a|ou|e|até|à"),
        (Every, "cada|a cada|todas as|todos os"),
        (
            Daily,
            "diário|diária|diariamente|todos os dias|cada dia|uma vez por dia|uma vez ao dia|diários|diárias",
        ),
        (
            Weekly,
            "semanal*|cada semana|a cada semana|toda semana|todas as semanas|uma vez por semana|por semana|semanais",
        ),
        (Monthly, "mensal*|cada mês|a cada mês|todos os meses|uma vez por mês|mensais"),
        (Immediately, "imediat*|de imediato|na hora|instantaneamente|no mesmo dia"),
        (
            Soon,
            "o mais rápido possível|o mais rapido possível|o mais rapido possivel|o mais rapidamente possível|o mais breve possível|o quanto antes|assim que possível|logo que possível|tão logo quanto possível|rapidamente|prontamente|em breve|brevemente|sem demora|prazo razoável|tempo razoável|tempo hábil|com brevidade|alguns dias|poucos dias|uns dias|vários dias",
        ),
        (
            NextRelease,
            "próxima versão|proxima versão|proxima versao|próximo lançamento|próxima release|próximo release|versão seguinte|futura versão|versão futura|próxima atualização",
        ),
        (
            After,
            "após|apos|depois de|depois da|depois do|a partir de|a partir do|a partir da|desde|posterior*|seguintes",
        ),
        (Of, "de|do|da|dos|das"),
        (During, "durante"),
        (Past, "último*|última*|passado*|passada*|anteriores"),
        (Additional, "adicional|adicionais|extra|outro|outra|outros"),
        (
            Acknowledge,
            "confirm* o recebimento|confirm* de recebimento|confirm* recebimento|confirm* do recebimento|confirm* a recepção|confirm* de recepção|confirm* a receção|confirm* de receção|confirm* a recepcao|confirm* que recebemos|confirm* que recebeu|confirm* do seu reporte|confirm* do seu relato|confirm* do seu relatório|acus* o recebimento|acus* recebimento|acus* de recebimento|acus* a recepção|acus* a receção|acus* de recepção|acus* de receção|aviso de recebimento|aviso de receção",
        ),
        (Receipt, "recebimento|receção|recepção|receber*|recebid*|recebe|recebemos|receba"),
        (
            Respond,
            "responder*|responde|respondemos|respondid*|resposta*|retorno|retornar*|retornaremos|entraremos em contato|entraremos em contacto|daremos retorno|dar retorno|tempo de resposta|notícias nossas",
        ),
        (Initial, "inicial|iniciais|inicialmente|primeir*|preliminar*"),
        (Detailed, "detalhad*|em detalhe|mais detalhes|aprofundad*|resposta completa"),
        (
            Triage,
            "triagem|avali*|valida|validar*|validação|validaremos|validamos|verific*|investigar*|investigamos|investigação|investigaremos|investigando|revisar*|revisão|revisaremos|analis*|anális*|confirmar*|confirmação|confirmaremos|confirmamos|determin*|reproduzir|classificação|classificar",
        ),
        (
            StatusUpdate,
            "atualização de status|atualizações de status|atualização sobre|atualizações sobre|atualização|atualizações|actualização|actualizações|atualizad*|novidades|progresso|andamento|status|estado|mant* informad*|mant* atualizad*|mant* a par|atualizações periódicas|mant* o pesquisador informado",
        ),
        (Informed, "mant* informad*|mant* a par|atualizações periódicas"),
        (
            Fix,
            "correção|correções|correcção|correcções|correcao|correcoes|corrigi*|corrij*|corretiv*|patch|patches|soluç*|solucion*|solucao|resolv*|resolução|mitig*|remedi*|remendo*|sanar*|reparar*|reparo|plano de correção|plano de remediação|plano de resolução|plano de mitigação",
        ),
        (
            Release,
            "lançamento*|lançar*|lançad*|lançamos|lançaremos|liberar*|liberad*|liberação|liberamos|disponibiliz*|implant*|release|releases",
        ),
        (
            Request,
            "por favor|pedimos|pede-se|solicitamos|solicita-se|rogamos|favor|deve|devem|agradecemos que|agradeceríamos|gostaríamos|certifique-se|esperamos que",
        ),
        (
            Before,
            "antes de|antes que|antes da|antes do|antes|até que|ate que|até a|até o|enquanto|previamente a|anteriormente a|até",
        ),
        (
            Invitation,
            "não hesite*|não deixe de|sinta-se à vontade|fique à vontade|esteja à vontade|sinta-se livre|não só|não apenas|não somente",
        ),
        (
            Vulnerability,
            "vulnerab*|falha* de segurança|falha* de seguranca|brecha* de segurança|bug* de segurança|erro* de segurança|questão de segurança|questões de segurança|fraqueza*|incidente* de segurança|defeito* de segurança|exploit*|descoberta* de segurança|vulnerabilidade* de segurança|problema* de segurança|problema* de seguranca",
        ),
        (
            Public,
            "público|pública|públicos|públicas|publico|publica|publicos|publicas|publicamente|abertamente|em público|torn* público|torn* pública|conhecimento público|divulg*",
        ),
        (
            PublicPlace,
            "issues do github|issue do github|issue no github|issues no github|um issue|uma issue|issue|issues|ticket* público*|ticket|tickets|fórum|fóruns|fórum público|canais públicos|canal público|lista* de e-mail|lista* de discussão|problema* público*|problemas públicos do github|repositório* público*|rastreador de problemas|rastreador público|pull request|pull requests|pull request* público*|chamado* público*|relatório* público*|meios públicos|locais públicos|fóruns públicos|discussão|discussões|discussões públicas|discussão pública|redes sociais|issues abertas|issue* públic*|issue* public*",
        ),
        (Danger, "coloca em risco|colocam em risco|colocar em risco|põe em risco|pôr em risco"),
        (
            Ticket,
            "issue|issues|um issue|uma issue|ticket|tickets|discussão|discussões|pull request|pull requests|fórum|fóruns|tópico|tópicos|chamado|chamados|ticket*",
        ),
        (
            Post,
            "crie|criem|criando|publicar*|publique*|criar|use|usar|utilize|registr*|postar|poste|postem|envie|enviar|abrir|abra|abram|abrindo",
        ),
        (Share, "discut*|comente|comentar|revel*|comunic*|expon*|expor|vaz*|comunique|compart*"),
        (
            ThirdParty,
            "terceiros|outras pessoas|outros usuários|com outros|com ninguém|ninguém|sem a nossa|sem o nosso|sem nosso|sem nossa|fora do|fora da",
        ),
        (
            AllowTime,
            "nos dê|dê-nos|nos dar|dar-nos|conced*|tempo razoável|prazo razoável|tempo suficiente|tempo hábil|permita-nos|nos permita|permitir tempo|aguarde|aguardar|esper*|conceda-nos|tempo para",
        ),
        (Keep, "trate|tratar|respeit*|mantêm|guardar|manter*|mantenha*|mantém|guarde*"),
        (
            NoFlaw,
            "solicitaç* de funcionalidade*|pedido* de funcionalidade*|pergunta*|outros bugs|outros problemas|bugs|melhorias|documentação|suporte técnico",
        ),
        (
            Private,
            "confidencia*|segredo|em particular|sigilo|sigilos*|em segredo|reservad*|confidencialidade|confidencialmente|privad*|confidencial|confidenciais|em privado|de forma privada",
        ),
        (
            CoordinatedDisclosure,
            "publicação coordenada|divulgaç* responsáve* de vulnerabilidades|divulgaç* coordenada de vulnerabilidades|divulgaç* pública coordenada|divulgaç* de vulnerabilidades coordenada|divulgar* de forma coordenada|política de divulgaç* responsável|política de divulgaç* coordenada|processo de divulgaç* responsável|processo de divulgaç* coordenada|programa de divulgaç* responsável|divulgaç* coordenad*|divulgaç* responsáve*|divulgacao responsavel|divulgacao coordenada|revelaç* responsáve*",
        ),
        (
            Coordinate,
            "coorden*|acordar*|acordad*|acordo|em conjunto com|de comum acordo|em conjunto|conjuntamente|combinar*|combinad*|consens*|trabalhar* com você|trabalhar* junto*|juntamente com|junto com|mutuamente",
        ),
        (
            Disclose,
            "divulg*|revelar*|revele|revelem|publicar*|publicação|publicações|publique*|publicad*|torn* público|torn* pública|torn* públicos|torná-la pública|torná-lo público|torne públic*|tornar pública|expor|exponha|compart* publicamente|divulgação pública|publicam|publicamos",
        ),
        (
            DisclosurePolicy,
            "política de divulgação|prazo de divulgação|processo de divulgação|divulgação de vulnerabilidades",
        ),
        (
            Embargo,
            "embargo|embargos|período de embargo|período de divulgação|prazo de divulgação|janela de divulgação|período de carência",
        ),
        (
            NoAnswer,
            "não recebe* resposta|não recebe* uma resposta|não receber resposta|não haja resposta|não houver resposta|não obtiver resposta|não tiver resposta|não responder*|sem resposta|não receber retorno|não tiver retorno|não tenha recebido|não recebeu",
        ),
        (Assemble, "reunir a equipe|reunir a equipa"),
        (AdvanceNotice, "aviso prévio|notificação prévia|aviso antecipado|notificação antecipada"),
        (Retrospective, "retrospectiv*|retrospetiv*|post-mortem*|postmortem*|lições aprendidas"),
        (Internal, "interno|interna|internos|internas|internamente"),
        (
            Severity,
            "severidade|severidades|gravidade|criticidade|prioridade|nível de risco|níveis de risco|nível de severidade|nível de gravidade",
        ),
        (
            Critical,
            "crítica|crítico|críticas|críticos|critica|critico|criticas|criticos|urgente*|grave|graves",
        ),
        (High, "alta|alto|altas|altos|elevad*|importante*"),
        (Medium, "média|médio|médias|médios|media|medio|moderad*"),
        (Low, "baixa|baixo|baixas|baixos|leve|leves|menor"),
        (
            SeverityMethod,
            "sistema de pontuação de vulnerabilidades|escala de severidade|escala de gravidade|classificação de severidade|classificação de gravidade|classificação de risco|matriz de risco*|matriz de severidade",
        ),
        (
            OtherSeverity,
            "não crític*|não-crític*|as demais|os demais|demais|outras vulnerabilidades",
        ),
        (
            Version,
            "versão|versao|versões|versoes|branch|branches|ramo|ramos|release|releases|lançamento|lançamentos|série|versão ativa|versão em produção|versões ativas",
        ),
        (
            Supported,
            "suporte|suportad*|suportamos|com suporte|suportar|suporta|mantid*|manutenção|mantemos|ativamente mantid*|suporte ativo|compatível|compatíveis|receb* suporte|receb* atualizações|receb* correções|receb* patches|receb* atualizações de segurança|receb* correções de segurança|receb* patches de segurança|possu* suporte|tem suporte|têm suporte",
        ),
        (
            Unsupported,
            "não suportad*|nao suportad*|sem suporte|não mantid*|não tem suporte|não têm suporte|não possu* suporte|fim de vida|fim da vida útil|fim do suporte|fim de suporte|obsolet*|descontinuad*|depreciad*|não são mais suportad*|não é mais suportad*|não receb* mais|não receb* atualizações|não receb* correções|não receb* suporte|não receb* patches|deixaram de receber|não é suportad*|não são suportad*",
        ),
        (
            Latest,
            "última|ultima|últimas|ultimas|último|ultimo|últimos|mais recente*|mais atual|mais nov*|atual|atuais|corrente|recente*|vigente",
        ),
        (
            MainBranch,
            "branch principal|ramo principal|branch padrão|branch de desenvolvimento|branch main|branch master|ramo main",
        ),
        (
            Responsibly,
            "responsavelmente|de forma responsável|de maneira responsável|de modo responsável",
        ),
        (Thanks, "obrigad*|agradec*|apreciamos|apreci*"),
        (
            Maintainer,
            "nós|nosso|nossa|nossos|nossas|desenvolvedores|responsáveis|responsável pelo projeto|nosso*|nossa*|divulgaremos|publicaremos|revelaremos|compartilharemos|faremos|daremos|anunciaremos|notificaremos|informaremos|responderemos|confirmaremos|trabalharemos|coordenaremos|manteremos|avaliaremos|investigaremos|corrigiremos|enviaremos|solicitaremos|tomaremos|moveremos|iniciaremos|tentaremos|publicamos|divulgamos|compartilhamos|respondemos|confirmamos|trabalhamos|coordenamos|mantemos|anunciamos|notificamos|informamos|oferecemos|fazemos|temos|comprometemos|equipe|equipa|equipe de segurança|equipa de segurança|time de segurança|mantenedor*|mantedor*",
        ),
        (
            User,
            "usuário|usuários|usuarios|utilizador|utilizadores|cliente|clientes|comunidade|consumidor*|distribuidor*|fornecedor|fornecedores",
        ),
        (Contributor, "contribuidor*|colaborador*|contribuinte*|desenvolvedores"),
        (
            Reporter,
            "você|vocês|voce|tu|seu|sua|seus|suas|lhe|contigo|quem|pesquisador*|investigador*|reportante*|relator|relatores|relatador*|descobridor*|notificante*|denunciante*|quem report*|quem relat*|pessoa* que report*",
        ),
        (
            Include,
            "inclu*|forneç*|fornec*|descrev*|descrição|detalhar|detalhe|detalhando|detalhes|detalh*|indique|indicar|indicando|especifi*|adicion*|acrescent*|explic*|informações a seguir|as seguintes informações|tantas informações|máximo de informações|o máximo de detalhes|seguintes informações|o que incluir|contenha|contém|anex*|conter|inclua*|incluir*|incluindo|inclui|incluam",
        ),
        (
            Description,
            "descrição*|descricao|descrev*|explicação|resumo|detalhes da vulnerabilidade|detalhes do problema",
        ),
        (
            Steps,
            "passos|passos para a reprodução|reprodução|como reproduzir*|etapas para reproduzir|passo a passo|reproduzi*|passos para reproduzir*",
        ),
        (
            Impact,
            "impacto*|impacto potencial|possível impacto|cenário* de ataque|consequência*|implicações",
        ),
        (AffectedVersions, "versão|versões|commit|número da versão|vers* afetad*|vers* afectad*"),
        (
            ProofOfConcept,
            "poc|pocs|código de exploit|demonstração|evidência*|código de exemplo|prova* de conceito",
        ),
        (
            Logs,
            "logs|log|captura* de tela|captura* de ecrã|capturas|mensagens de erro|vídeo*|registros|registos",
        ),
        (
            Environment,
            "ambiente|ambientes|sistema operacional|sistema operativo|plataforma*|navegador*|configuraç*",
        ),
        (
            SuggestedFix,
            "sugest*|possíve* soluç*|possíve* correç*|soluç* proposta*|soluç* sugerida*|mitigaç*|sugest* de|sugestões|correç* sugerida*|proposta* de correção|proposta* de solução",
        ),
        (Encrypt, "criptograf*|encript*|cifrad*|cifrar*|cifre"),
        (
            Key,
            "chave* pública*|chave* publica*|chave* pgp|chave* gpg|nossa chave|servidor de chaves",
        ),
        (Cipher, "pgp|gpg|openpgp|gnupg|s/mime"),
        (Sign, "assinar*|assinad*|assinatura*"),
        (
            OnRequest,
            "a pedido|mediante pedido|mediante solicitação|sob solicitação|sob demanda|solicit* nossa chave|peça nossa chave|solicit* a chave",
        ),
        (Fingerprint, "impressão digital|impressao digital|id da chave|identificador da chave"),
        (
            Credit,
            "crédito|créditos|credito|creditos|credita*|credite|dar* crédito|daremos crédito|reconhecimento*|reconhecer* a|reconhecer* o|reconhecer* os|reconhecer* sua|reconhecer* seu|reconhecer* public*|reconhecer* contribuições|reconhecemos|reconhecid*|agradecimentos|agradec* publicamente|agradecimento público|lista de agradecimentos|hall da fama|hall of fame|mural da fama|quadro de honra|atribuiç*|atribuir*|mencionar* seu nome|mencionaremos|menção|menções|mencionado nos",
        ),
        (
            ThanksToOthers,
            "agradecemos a todos|agradecemos a todas|agradecemos aos|obrigado a todos|obrigada a todos|graças a todos|agradecemos às",
        ),
        (
            Bounty,
            "recompensa|recompensas|recompensar*|programa* de recompensa*|programa de bug bounty|remuneração|remunerad*|compensação|compensações|monetári*|pagamento*|pagamos|pagar|prêmio|prêmios|prémio|prémios|gratificação|brinde|brindes",
        ),
        (
            ReportContent,
            "tipo de vulnerabilidade|tipo de problema|mitigaç*|possíve* soluç*|possíve* correç*|sugest*|natureza|trecho* de código|evidência*|evidencias|severidade|como reproduzir*|resumo|passos para reproduzir*|passos para a reprodução|passos|passo a passo|reproduzi*|reprodução|prova* de conceito|poc|pocs|impacto*|vers* afetad*|vers* afectad*|versão|versões|descrição*|código de exploit|configuraç*|ambiente|cenário* de ataque|registros|registos|logs|log|captura* de tela|captura* de ecrã|capturas|componente* afetad*|componente*|arquivo* afetad*|afetad*|localização",
        ),
        (
            Scope,
            "escopo|âmbito|ambito|no escopo|em escopo|dentro do âmbito|aplica-se a|se aplica a|considerad* vulnerabilidade*|considerad* uma vulnerabilidade|abrang*|qualifi*|elegíve*|modelo de ameaça*|alcance|dentro do escopo",
        ),
        (
            OutOfScope,
            "fora do escopo|fora de escopo|não é considerad*|não será considerad*|não serão considerad*|não são vulnerabilidades|não é uma vulnerabilidade|não se qualifi*|excluíd*|exclus*|não elegíve*|não cobert*|não se aplica*|não é aceit*|não são aceit*|não abrang*|fora do âmbito|fora de âmbito|não são considerad*",
        ),
        (
            TestMethod,
            "negação de serviço|negacao de servico|ataque* de negação de serviço|engenharia social|phishing|ataque* físico*|acesso físico|força bruta|spam|varredura* automatizad*|scanner* automatizad*|ferramentas automatizadas|teste* destrutivo*|teste* de carga|teste* de estresse|ddos",
        ),
        (Exploit, "explorar*|explore|explorem|exploração|aproveit*"),
        (
            UserData,
            "dados pessoais|dados de usuários|dados dos usuários|dados de utilizadores|dados sensíveis|informações pessoais|informações sensíveis|senha*|palavra-passe|credencia*|privacidade|segredos",
        ),
        (
            LegalAction,
            "ações legais|ação legal|medidas legais|acções legais|acção legal|processar judicialmente|processo judicial|processos judiciais|procedimento* legai*|litígio*|represália*|consequências legais|acionar judicialmente|ações judiciais|ação judicial|açõe* judicia*|medida* lega*|medida* judicia*|aç* lega*",
        ),
        (GoodFaith, "boa-fé|boa fé|boa fe"),
        (Authorized, "autoriz*|permitid*|permiss*|lícit*|legítim*|isent*"),
        (
            GithubPrivateReport,
            "relato* privado* de vulnerabilidad*|relatório* privado* de vulnerabilidad*|reporte* privado* de vulnerabilidad*|comunicação privada de vulnerabilidad*|denúncia privada de vulnerabilidad*|aviso de segurança privado|avisos de segurança privados",
        ),
    ],
};

/// What the words are for.
#[cfg(test)]
pub(super) static SENTENCES: &[(&str, &str)] = &[
    (
        "Confirmaremos o recebimento do seu relato em até 48 horas.",
        "Acknowledge 48 Hour ackHours=48 ackBusinessDays=false Within",
    ),
    (
        "Aviso de receção no prazo de 48 horas.",
        "Acknowledge 48 Hour ackHours=48 ackBusinessDays=false",
    ),
    (
        "Você receberá uma resposta inicial em até 3 dias úteis.",
        "3 BusinessDay ackHours=72 ackBusinessDays=true Respond Initial Within",
    ),
    (
        "Responderemos no prazo máximo de 3 dias uteis.",
        "3 BusinessDay ackHours=72 ackBusinessDays=true Respond Within -Negation",
    ),
    (
        "A nossa equipa responde em menos de dois dias úteis.",
        "2 BusinessDay ackHours=48 ackBusinessDays=true Respond Within",
    ),
    ("Faremos uma avaliação inicial em 7 dias.", "Triage 7 Day assessHours=168"),
    (
        "Manteremos você informado sobre o andamento a cada 7 dias.",
        "StatusUpdate updateHours=168 Every 7 Day",
    ),
    ("Enviamos atualizações semanais sobre o progresso.", "StatusUpdate updateHours=168 Weekly"),
    ("Nosso objetivo é lançar uma correção em 30 dias.", "Fix 30 Day fixHours=720 Target"),
    (
        "Vulnerabilidades críticas são corrigidas em 7 dias.",
        r#"Critical Fix 7 Day fixBySeverity={"critical":168}"#,
    ),
    ("Os detalhes são publicados 90 dias após o relato.", "Disclose 90 Day disclosureHours=2160"),
    (
        "Por favor, não abra uma issue pública para relatar falhas de segurança.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "Não reporte vulnerabilidades de segurança por meio de issues públicas do GitHub.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "Evite criar issues publicas sobre problemas de segurança.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "Pedimos que não divulgue a vulnerabilidade até que haja uma correção.",
        "Disclose publicReporting=forbidden Negation",
    ),
    (
        "Se encontrar uma vulnerabilidade, abra uma issue pública no GitHub.",
        "PublicPlace publicReporting=invited -Negation",
    ),
    (
        "Envie os detalhes da vulnerabilidade por e-mail para psirt@tordesk.io.",
        r#"Contact reportChannels=["email"] reportEmails=["psirt@tordesk.io"]"#,
    ),
    (
        "Escreva para psirt@tordesk.io se descobrir uma falha de segurança.",
        r#"Contact reportChannels=["email"] reportEmails=["psirt@tordesk.io"]"#,
    ),
    (
        "Use a aba Security do repositório para reportar uma vulnerabilidade.",
        r#"reportChannels=["github_private_reporting"]"#,
    ),
    (
        "Somente a última versão recebe atualizações de segurança.",
        "Latest Version supportStatement=true SecurityUpdate",
    ),
    ("Damos suporte apenas à versão mais recente.", "Latest Version supportStatement=true"),
    (
        "| Versão | Com suporte |\n| --- | --- |\n| 3.x | Sim |\n| 2.x | Não |",
        r#"Supported supportedVersions=[{"supported":true,"version":"3.x"},{"supported":false,"version":"2.x"}]"#,
    ),
    (
        "Criptografe sua mensagem com a nossa chave pública PGP, enviada mediante pedido.",
        "Encrypt encryption=true Key OnRequest",
    ),
    (
        "Inclua no seu relato os passos para reproduzir a falha, as versões afetadas e o impacto.",
        "Include reportContent=true",
    ),
    (
        "Não tomaremos medidas legais contra quem pesquisar de boa-fé.",
        "LegalAction GoodFaith safeHarbor=true Negation",
    ),
    (
        "Oferecemos recompensas em dinheiro por cada vulnerabilidade confirmada.",
        "Bounty bounty=offered",
    ),
    (
        "No momento não temos um programa de recompensas por vulnerabilidades.",
        "Bounty bounty=not_offered Negation",
    ),
    (
        "O seu nome aparecerá nos agradecimentos, a menos que prefira o anonimato.",
        "Credit credit=true",
    ),
    ("Daremos crédito a quem descobrir o problema.", "Credit credit=true"),
    ("Relatos sobre negação de serviço estão fora do escopo.", "OutOfScope TestMethod scope=true"),
    ("Solicitaremos um identificador CVE quando for o caso.", "Cve cve=true"),
    (
        "Anunciamos os problemas corrigidos em um aviso de segurança do GitHub.",
        "Advisory advisory=true Announce",
    ),
    (
        "Seguimos um processo de divulgação responsável.",
        "CoordinatedDisclosure coordinatedDisclosure=true",
    ),
    (
        "Combinaremos com você a data em que o problema será divulgado.",
        "Coordinate Disclose coordinatedDisclosure=true",
    ),
    ("Classificamos a gravidade de cada relato com CVSS.", "Severity severityMethod=true"),
    ("A biblioteca roda na maioria dos servidores e no navegador.", "-TestMethod -Negation"),
    ("Todo o código é distribuído sob a licença MIT.", ""),
    ("No entanto, as chaves da API expiram em 30 dias.", "-Negation -Key"),
    ("A equipe se reúne toda segunda-feira às 10.", ""),
    ("O relatório anual está publicado no site do projeto.", ""),
    (
        "Mantenha a vulnerabilidade em sigilo até a publicação de uma correção.",
        "Disclose publicReporting=forbidden Keep Private Before",
    ),
    (
        "Dê-nos um prazo razoável para corrigir a falha antes de a divulgar publicamente.",
        "Disclose publicReporting=forbidden AllowTime Before",
    ),
    ("Não divulgaremos os dados do relator.", ""),
    ("A resposta pode levar alguns dias.", "Respond Soon"),
];
