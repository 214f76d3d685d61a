//! Spanish.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static SPANISH: Words = Words {
    code: "es",
    negation_follows: false,
    numbers: "un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte",
    tens: "una=1|veinticuatro=24|treinta=30|cuarenta=40|cuarenta y cinco=45|cuarenta y ocho=48|sesenta=60|setenta y dos=72|noventa=90|ciento veinte=120|un par de=2|dieciseis=16",
    months: "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic",
    phrases: &[
        (
            Instruction,
            "utilice esta sección para|utiliza esta sección para|usa esta sección para|use esta sección para|reemplace esta|reemplaza esta|reemplazá esta|reemplazar con|reemplazar por|reemplace con|reemplaza con|sustituya esta|sustituye esta|elimine esta sección|elimina esta sección|indíqueles dónde|dígales dónde",
        ),
        (Yours, "tucorreo|tuemail|tudominio|tuempresa|tuproyecto"),
        (Reminder, "pendiente de definir|por definir|por completar"),
        (
            GithubSecurityTab,
            "pestaña de seguridad|pestaña security|pestaña seguridad|sistema de github|aviso de seguridad de github|sección de seguridad|avisos de seguridad de github|pestaña de security",
        ),
        (Security, "seguridad|vulnerab*|falla|fallas|fallo|fallos"),
        (
            Report,
            "notif*|reportar*|reporta|reporte|reportes|reporten|repórt*|reportá|reportando|reportad*|reportaste|informar*|informe|informes|informen|infórm*|informanos|informando|informad*|notificar*|notifica|notifique|notifiquen|notificación|notificaciones|notifíc*|comunicar*|comuníqu*|comuníc*|comunique|avisar*|avise|avísa*|denunciar*|envío de|reporte privado*",
        ),
        (
            Other,
            "comercial*|código de conducta|codigo de conducta|licencia|licencias|prensa|ventas|facturación|preguntas generales|consultas generales|soporte técnico",
        ),
        (
            Contact,
            "contact*|contáct*|correo*|e-mail*|email*|enviar*|envíe|envíen|enviá|envíanos|envíenos|envíalo|envíela|envíelo|enviando|envia|envie|escribir*|escríb*|escriba|escribe a|mándanos|mandar* un correo|ponte en contacto|póngase en contacto|ponerse en contacto|mensaje directo|mensaje privado|envía",
        ),
        (
            IssueWithoutDetails,
            "sin detalles|sin incluir detalles|sin dar detalles|sin revelar detalles|no incluyas detalles|no incluya detalles",
        ),
        (
            GithubPrivateReport,
            "reporte privado|reporte* privado* de vulnerabilidad*|informe* privado* de vulnerabilidad*|notificación privada de vulnerabilidad*|reporte* de vulnerabilidad* privado*|informe* de vulnerabilidad* privado*|reportar una vulnerabilidad de forma privada|avisos de seguridad privados|aviso de seguridad privado",
        ),
        (
            ReportButton,
            "reportar una vulnerabilidad|informar de una vulnerabilidad|informar una vulnerabilidad",
        ),
        (DirectMessage, "moderador*|mensaje directo|mensajes directos"),
        (
            Mail,
            "correo*|e-mail*|email*|correo|correos|correo electrónico|correos electrónicos|e-mail|email|emails|mail|mails",
        ),
        (
            Via,
            "a través de|a traves de|por medio de|mediante|por|en|vía|via|usando|utilizando|aquí|al|a",
        ),
        (WebForm, "formulario*|formulario de contacto|formulario web"),
        (BountyPlatform, "plataforma de recompensas|programa de recompensas"),
        (PrivateTracker, "incidencia* privada*|ticket privado|tickets privados"),
        (ConfidentialIssue, "issue confidencial|incidencia confidencial|issues confidenciales"),
        (Coordinator, "incibe*|ccn-cert|cert nacional"),
        (
            HowTo,
            "instrucciones|cómo reportar*|como reportar*|cómo informar*|cómo notificar*|cómo comunicar*",
        ),
        (Question, "pregunta*|duda|consulta*|dudas|consulta|consultas|comentarios|sugerencia*"),
        (Subscription, "suscríb*|suscrib*|anuncios|boletín de noticias"),
        (
            Fallback,
            "si no puedes|si no puede|si prefieres|si prefiere|en su defecto|como último recurso|no es posible|no disponible|alternativ*|de lo contrario",
        ),
        (Preferred, "recomendad*|recomend*|preferi*|prefer*"),
        (
            See,
            "vea|ver|visit*|lee|véase|lea|leer|siga|sigue|descrit* en|disponible* en|para más información|para mas información|para mas informacion|más información en|más detalles|para más detalles|según|conforme a|de acuerdo con|de conformidad con|remít*|encontrar* en|consult*",
        ),
        (
            PolicyDocument,
            "política de seguridad|politica de seguridad|políticas de seguridad|proceso de seguridad|guía de seguridad|página de seguridad|política|politica|políticas|proceso|procedimiento*|directrices|lineamientos|guía|guia|guías|normas",
        ),
        (
            Updated,
            "última actualización|ultima actualización|ultima actualizacion|última actualizacion|actualizado el|actualizada el|última modificación|última revisión|ultima revision|revisado el|fecha de actualización|fecha de última actualización|actualizado",
        ),
        (
            ReviewDue,
            "próxima revisión|proxima revision|próxima revision|siguiente revisión|válid* hasta|vence el|caduca el|expira|fecha de revisión|próxima actualización prevista|fecha de próxima revisión",
        ),
        (
            Issued,
            "publicado el|publicada el|emitid*|vigente desde|en vigor|en vigor desde|entra en vigor|fecha de publicación|creado el|fecha de entrada en vigor|fecha de emisión|vigencia desde|fecha de vigencia",
        ),
        (MailingList, "lista de correo|listas de correo|lista de distribución"),
        (Phone, "teléfono|telefono|por teléfono|llámanos"),
        (
            Submit,
            "envía|envíe|abra|abrir|abre|cree|completa*|complete|rellen*|crear|crea|usa|use|utiliza|utilice|utilizar|usar|enviar*",
        ),
        (
            SomeVersion,
            "versiones anteriores|versión anterior|versiones antiguas|versiones previas|versión mayor|versiones mayores|versión principal|versiones principales|versión menor|versiones menores|versión estable|versiones estables|lts|preliminares|alfa|alpha|heredad*|anterior|anteriores|más antigu*|mas antigu*|antigu*|previa|previas|estable|estables|beta*",
        ),
        (
            SecurityUpdate,
            "actualizaci* de seguridad|parche* de seguridad|correcci* de seguridad|soporte de seguridad|arreglo* de seguridad|lanzamiento* de seguridad|versi* de seguridad|mantenimiento de seguridad|retroport*|recib* actualizaciones de seguridad|recib* parches de seguridad|recib* correcciones de seguridad",
        ),
        (
            Project,
            "proyecto*|repositorio*|paquete*|biblioteca*|software|código base|producto|producto*|proyecto|repositorio|repo|paquete|librería|biblioteca",
        ),
        (
            Offer,
            "ofrec*|otorg*|pagar|pagamos|dispon*|paga|recibir*|conced*|tenemos|contamos con|existe|hay|brindamos|contamos|elegible*",
        ),
        (Cve, "identificador* cve|número* cve|id cve"),
        (
            Assign,
            "solicit*|asign*|reserv*|registrar*|pediremos|pedir|emitir*|tramit*|obten*|registr*|asignar*|asignad*|asignamos|solicitar*|solicitamos|solicitado",
        ),
        (Dependency, "dependencia*|tercer*|de terceros|proveedor*|biblioteca externa*"),
        (
            Advisory,
            "aviso* de seguridad|aviso|avisos|boletín|boletines|boletin|boletín de seguridad|notas de la versión|notas de versión|notas de la version|notas de lanzamiento|notas de publicación|notas del lanzamiento|registro de cambios|historial de cambios|lista* de correo|anuncio|anuncios|alerta* de seguridad|comunicado*|noticias|asesoramiento* de seguridad|avisos de seguridad de github|aviso de seguridad de github",
        ),
        (
            Announce,
            "anunci*|publicar*|publicamos|publicad*|publique*|notificar*|notificamos|notificad*|comunicar*|informar* a los usuarios|informar* a nuestros usuarios|avisar* a los usuarios|alertar*|documentar*|documentad*|emitir*|emitimos|divulgad*|publican|lanzaremos|lanzamos",
        ),
        (SafeHarbor, "puerto seguro|safe harbor|refugio seguro"),
        (
            Negation,
            "no|nunca|jamás|jamas|sin|ni|ningún|ningun|ninguna|ninguno|tampoco|evit*|absten*|abstén*|prohib*|prohíb*|en lugar de no",
        ),
        (
            Forbid,
            "no|nunca|jamás|jamas|evit*|absten*|abstén*|prohib*|prohíb*|no debe|no deben|no debes|está prohibido|queda prohibido",
        ),
        (InsteadOf, "en lugar de|en vez de"),
        (But, "pero|sin embargo|no obstante|aunque|sino|en su lugar|en cambio"),
        (
            Condition,
            "si|cuando|en caso de|en el caso de|a menos que|salvo|salvo que|una vez|siempre que|en cuanto|dependiendo|donde|en caso",
        ),
        (
            Possible,
            "puede|pueden|puedes|podemos|podría*|podrá|podrán|podremos|podríamos|quizá*|tal vez|posiblemente|posible|a nuestra discreción|a discreción|caso por caso",
        ),
        (
            Target,
            "intentar*|intentamos|procur*|objetivo*|tratar* de|tratamos de|trataremos|esforz*|esfuerz*|aspir*|normalmente|generalmente|habitualmente|por lo general|esper*|estimad*|pretend*|buscamos|nos proponemos",
        ),
        (
            BestEffort,
            "mejor esfuerzo|mejores esfuerzos|mayor esfuerzo|máximo esfuerzo|en la medida de lo posible|voluntari*|tiempo libre|según disponibilidad",
        ),
        (
            Planned,
            "planead*|planificad*|previst*|en el futuro|próximamente|proximamente|planeamos|tenemos previsto|plan de corrección|plan de remediación|plan de resolución|plan de mitigación",
        ),
        (
            Suggestion,
            "no podemos prometer|no podemos garantizar|no prometemos|sin garantía*|no vinculante*|orientativ*|no es una garantía|no garantizamos",
        ),
        (Only, "solo|sólo|solamente|únicamente|unicamente|exclusivamente|apenas"),
        (
            Idiom,
            "por medio de|en medio de|bajo el|bajo la|bajo los|bajo las|bajo un|bajo una|bajo licencia|tarjeta* de crédito|mientras tanto|alta disponibilidad|de alto nivel|a lo largo de",
        ),
        (Hour, "hora|horas|hs"),
        (
            Day,
            "día|días|dia|dias|días naturales|dias naturales|día natural|días corridos|dias corridos|días calendario|dias calendario",
        ),
        (
            BusinessDay,
            "día* hábil*|dia* habil*|día* habil*|dia* hábil*|día* laborabl*|dia* laborabl*|día* laboral*|dia* laboral*|jornada* laborabl*|jornada* laboral*|días de trabajo",
        ),
        (Week, "semana|semanas"),
        (Month, "mes|meses"),
        (Year, "año|años|ano|anos"),
        (Business, "hábil|hábiles|habil|habiles|laborable|laborables|laboral|laborales"),
        (
            Within,
            "en un plazo de|en un plazo máximo de|en un plazo maximo de|en un plazo no mayor a|en un plazo no mayor de|en el plazo de|en plazo de|plazo máximo|dentro de|dentro de los|dentro de las|dentro de un plazo de|en menos de|menos de|en un máximo de|máximo|maximo|como máximo|como maximo|a más tardar|a mas tardar|hasta|no más de|en los próximos|en las próximas|en las siguientes|en los siguientes|en el transcurso de|en un periodo de|en un período de|en un lapso de|inferior a|antes de",
        ),
        (AtLeast, "al menos|por lo menos|más de|mas de|mínimo|como mínimo|superior a|mayor a"),
        (RangeWord, "a|o|u|y|hasta"),
        (Every, "cada"),
        (Daily, "diario|diaria|diariamente|a diario|todos los días|cada día|una vez al día"),
        (Weekly, "semanal*|cada semana|todas las semanas|una vez por semana|una vez a la semana"),
        (Monthly, "mensual*|cada mes|todos los meses|una vez al mes"),
        (
            Immediately,
            "inmediat*|de inmediato|de forma inmediata|de manera inmediata|al instante|enseguida|en el mismo día|el mismo día",
        ),
        (
            Soon,
            "lo antes posible|tan pronto como|cuanto antes|lo más pronto posible|lo más rápido posible|rápidamente|rapidamente|con prontitud|con rapidez|a la brevedad|a la brevedad posible|a la mayor brevedad|sin demora|tiempo razonable|plazo razonable|en breve|pronto|prontamente|oportunamente|en tiempo y forma|unos días|unos pocos días|algunos días|pocos días|varios días",
        ),
        (
            NextRelease,
            "próxima versión|proxima versión|proxima version|siguiente versión|siguiente version|próximo lanzamiento|siguiente lanzamiento|próxima release|siguiente release|próximo release|futura versión|versión futura|próxima actualización|próxima publicación",
        ),
        (
            After,
            "después de|despues de|tras|desde|a partir de|posterior*|siguientes|a partir del|desde el|desde la",
        ),
        (Of, "de|del"),
        (During, "durante"),
        (Past, "último*|última*|pasado*|pasada*|anteriores"),
        (Additional, "adicional*|extra|otro|otra|otros"),
        (
            Acknowledge,
            "acus* recibo|acus* de recibo|acus* el recibo|acuse|acusar*|confirm* la recepción|confirm* la recepcion|confirm* recepción|confirm* de recepción|confirm* de recepcion|confirm* de la recepción|confirm* de recibo|confirm* el recibo|confirm* recibo|confirm* haber recibido|confirm* que hemos recibido|confirm* que lo hemos recibido|confirm* que recibimos|confirm* de que hemos recibido|confirm* de que recibimos|confirm* que se ha recibido",
        ),
        (Receipt, "recepción|recepcion|recibo|recibir*|recibid*|recibe|reciba|recibimos"),
        (
            Respond,
            "responder*|responde|respondemos|respondido|respuesta*|contestar*|contestación|contestamos|ponernos en contacto|nos pondremos en contacto|pondremos en contacto|nos comunicaremos|contactaremos|te contactar*|le contactar*|dar* respuesta|tener noticias|noticias nuestras|tiempo de respuesta",
        ),
        (Initial, "inicial*|primer|primera|primero|preliminar*"),
        (Detailed, "detallad*|en detalle|más detalle*|exhaustiv*|de fondo|respuesta completa"),
        (
            Triage,
            "triage|triaje|evalu*|valida*|verific*|investigar*|investigamos|investigación|investigacion|investigando|revisar*|revisión|revision|revisamos|revisaremos|analiz*|analis*|anális*|confirmar*|confirmación|confirmacion|confirmamos|reproducir|determin*|valoración|diagnóstico|clasific*",
        ),
        (
            StatusUpdate,
            "actualización de estado|actualizaciones de estado|actualización del estado|actualizaciones del estado|actualizaciones|actualización|actualizaciones periódicas|novedades|avance*|progres*|estado|mant* informad*|mant* al tanto|mant* al corriente|mant* al día|te mantendremos|le mantendremos|lo mantendremos|informes de progreso|informes de estado",
        ),
        (
            Informed,
            "te mantendremos|le mantendremos|lo mantendremos|mant* informad*|mant* al tanto|informes de progreso",
        ),
        (
            Fix,
            "corregi*|corrige|corrigen|corrij*|corrección*|correccion*|correctiv*|parche|parches|parchear*|parchead*|parcheo|solucion*|solución|resolv*|resolución|resolucion|resuelt*|resuelv*|mitig*|remedi*|arregl*|subsan*|reparar*|reparación|plan de corrección|plan de remediación|plan de resolución|plan de mitigación",
        ),
        (
            Release,
            "lanzamiento*|lanzar*|lanzad*|lanzamos|liberar*|liberad*|liberación|liberamos|despleg*|desplieg*|release|releases",
        ),
        (
            Request,
            "por favor|favor de|le pedimos|te pedimos|les pedimos|pedimos|rogamos|le rogamos|se ruega|solicitamos|le solicitamos|agradeceríamos|debes|debe|deben|se solicita|se pide|asegúr*|esperamos que",
        ),
        (
            Before,
            "antes de|antes que|antes|hasta que|hasta|previo a|mientras|con anterioridad a|antes del",
        ),
        (
            Invitation,
            "no dude*|no dud*|siéntase libre|siéntete libre|no solo|no sólo|no tengas reparo|bienvenid*",
        ),
        (
            Vulnerability,
            "vulnerab*|fallo* de seguridad|falla* de seguridad|brecha* de seguridad|agujero* de seguridad|error* de seguridad|bug* de seguridad|defecto* de seguridad|debilidad*|incidente* de seguridad|incidencia* de seguridad|hallazgo* de seguridad|asunto* de seguridad|exploit*|posible* problema* de seguridad|problema* de seguridad",
        ),
        (
            Public,
            "público|pública|públicos|públicas|publico|publica|publicos|publicas|públicamente|publicamente|abiertamente|en abierto|de dominio público|hacer* público*|hacer* pública*|hag* público*|hag* pública*|hacerl* público*|hacerl* pública*|conocimiento público|divulg*|publiques|publique",
        ),
        (
            PublicPlace,
            "issues de github|issue en github|issues en github|issue de github|incidencia* pública*|incidencia* publica*|incidencia|incidencias|un issue|una issue|issue|issues|ticket* público*|ticket|tickets|foro|foros|foro* público*|discusión|discusiones|discusión pública|discusiones públicas|redes sociales|canal* público*|lista* de correo|lista* de correo pública*|problema* público*|problemas de github|problemas públicos de github|gestor de incidencias|rastreador de incidencias|sistema de seguimiento de incidencias|sistema público*|repositorio* público*|reporte* público*|hilo* público*|medio* público*|pull request* público*|pull request|pull requests|tracker público|un issue público|publicamente|github issues públicos|issue* público*|issue* publico*|issue* pública*",
        ),
        (Danger, "pone en riesgo|ponen en riesgo|poner en riesgo|pone en peligro|poner en peligro"),
        (
            Ticket,
            "issue|issues|incidencia|incidencias|ticket|tickets|discusión|discusiones|pull request|pull requests|foro|foros|hilo|hilos|un issue|una issue|una incidencia|ticket*",
        ),
        (
            Post,
            "crear|crees|creen|creando|publicar*|publiqu*|cree|crea|utilic*|utiliz*|registr*|levant*|poner|escrib*|usar|use|uses|envíes|abrir|abra|abras|abran|abre|abrí|abriendo",
        ),
        (
            Share,
            "compart*|discut*|comentar*|difund*|hablar* de|filtrar*|revel*|comunic*|expon*|debat*|comuniqu*",
        ),
        (
            ThirdParty,
            "otras personas|otros usuarios|con otros|con nadie|a nadie|nadie|sin nuestro|sin nuestra|sin el consentimiento|fuera de|terceras partes|tercer*",
        ),
        (
            AllowTime,
            "denos|danos|darnos|espera|espere|esperar|tiempo razonable|plazo razonable|permítanos|permítenos|conceda*|otorg*|brind* tiempo|concédanos|tiempo suficiente|un tiempo prudencial|permita*|permitir* tiempo|tiempo para|nos dé|nos den|nos des|nos conceda|nos concedan|nos permita|danos tiempo|denos tiempo|dénos|dé tiempo|da tiempo",
        ),
        (
            Keep,
            "trate|trata|respet*|conserv*|guarden|mantengas|manténgase|guardes|mantener*|mantén*|mantenga*|mantenlo|guardar*|guarde|tratar*",
        ),
        (
            NoFlaw,
            "solicitud* de funcionalidad*|solicitud* de característica*|pregunta*|otros errores|errores no relacionados|otros problemas|errores que no sean de seguridad|bugs|mejoras|documentación|soporte técnico",
        ),
        (
            Private,
            "confidencial*|en privado|en secreto|de forma privada|de manera privada|discreción|secreto|silencio|privad*",
        ),
        (
            CoordinatedDisclosure,
            "divulgaci* coordinad*|divulgaci* responsable*|revelaci* responsable*|revelaci* coordinad*|publicaci* coordinad*|divulgaci* pública coordinad*|divulgaci* coordinada de vulnerabilidades|divulgaci* responsable de vulnerabilidades|divulgaci* de vulnerabilidades coordinada|coordinación responsable|notificación responsable|divulgar* de forma coordinada|divulgar* de manera coordinada|política de divulgaci* responsable|política de divulgaci* coordinada|proceso de divulgaci* responsable|proceso de divulgaci* coordinada|programa de divulgaci* responsable",
        ),
        (
            Coordinate,
            "coordin*|acordar*|acordad*|acordemos|acordamos|acuerdo|acuerdos|de común acuerdo|de mutuo acuerdo|consensu*|en conjunto con|conjuntamente|en conjunto|junto con|trabajar* contigo|trabajar* con usted|trabajar* junt*|mutuo|mutuamente|pactar*|pactad*",
        ),
        (
            Disclose,
            "divulg*|divúlg*|revelar*|revele|reveles|revelen|revelación|publicar*|publicación|publicacion|publicaciones|publiqu*|publicad*|hacer* público*|hacer* pública*|hag* público*|hag* pública*|hech* público*|hech* pública*|hacerl* público*|hacerl* pública*|hicier* público*|hicier* pública*|difund*|dar* a conocer|compart* públicamente|exponer*|publican|publicamos",
        ),
        (
            DisclosurePolicy,
            "política de divulgación|plazo de divulgación|proceso de divulgación|divulgación de vulnerabilidades",
        ),
        (
            Embargo,
            "embargo|embargos|periodo de embargo|período de embargo|periodo de divulgación|período de divulgación|plazo de divulgación|ventana de divulgación|periodo de gracia|período de gracia",
        ),
        (
            NoAnswer,
            "no recib* respuesta|no recib* una respuesta|no obtien* respuesta|no has recibido|no ha recibido|no hemos respondido|no respond*|sin respuesta|no hay respuesta|no hubiera respuesta|no tien* noticias|no recib* noticias|no recib* confirmación|no recib* acuse|no contest*",
        ),
        (Assemble, "reunir* al equipo|reunimos al equipo"),
        (
            AdvanceNotice,
            "aviso previo|notificación previa|notificación anticipada|aviso anticipado",
        ),
        (Retrospective, "retrospectiv*|post-mortem*|postmortem*|lecciones aprendidas"),
        (Internal, "intern|interno|interna|internos|internamente"),
        (
            Severity,
            "severidad|severidades|gravedad|criticidad|prioridad|nivel de riesgo|niveles de riesgo|nivel de severidad|nivel de gravedad",
        ),
        (
            Critical,
            "crítica|crítico|críticas|críticos|critica|critico|criticas|criticos|urgente*|grave|graves",
        ),
        (High, "alta|alto|altas|altos|elevad*|importante*"),
        (Medium, "media|medio|medias|medios|moderad*"),
        (Low, "baja|bajo|bajas|bajos|leve|leves|menor"),
        (
            SeverityMethod,
            "sistema de puntuación de vulnerabilidades|escala de severidad|escala de gravedad|clasificación de severidad|clasificación de gravedad|matriz de riesgo*|matriz de severidad",
        ),
        (
            OtherSeverity,
            "no crítica*|no critica*|las demás|los demás|el resto|otras vulnerabilidades",
        ),
        (
            Version,
            "versión|version|versiones|rama|ramas|release|releases|lanzamiento|lanzamientos|línea* de versión|serie",
        ),
        (
            Supported,
            "soporte|soportad*|soportamos|soportar|con soporte|compatible*|mantenid*|en mantenimiento|mantenimiento|mantenemos|soporte activo|vigente*|admitid*|da soporte|dan soporte|se da soporte|damos soporte|dando soporte|ofrec* soporte|tien* soporte|recib* soporte|recib* actualizaciones|recib* parches|recib* correcciones|recib* actualizaciones de seguridad|recib* parches de seguridad|recib* correcciones de seguridad",
        ),
        (
            Unsupported,
            "no soportad*|sin soporte|no tien* soporte|no mantenid*|no compatible*|fin de vida|fin de soporte|fin del soporte|fin de la vida útil|fin de su vida útil|obsolet*|descontinuad*|discontinuad*|deprecad*|ya no recib*|no recib* actualizaciones|no recib* parches|no recib* soporte|no recib* correcciones|ya no se mantien*|no se mantien*|no están soportad*|no está soportad*|ya no tien* soporte|no se da soporte|ya no se da soporte|en desuso|eol",
        ),
        (
            Latest,
            "última|ultima|últimas|ultimas|último|ultimo|últimos|más reciente*|mas reciente*|más actual*|actual|actuales|vigente",
        ),
        (
            MainBranch,
            "rama principal|rama por defecto|rama predeterminada|rama de desarrollo|rama main|rama master",
        ),
        (
            Responsibly,
            "responsablemente|de manera responsable|de modo responsable|de forma responsable",
        ),
        (Thanks, "gracias|agradec*|apreciamos|apreci*"),
        (
            Maintainer,
            "nosotros|nuestro|nuestra|nuestros|nuestras|nos|desarrolladores|responsables|responsable del proyecto|responsables del proyecto|encargad*|nuestro*|nuestra*|divulgaremos|publicaremos|revelaremos|compartiremos|haremos|daremos|anunciaremos|notificaremos|informaremos|responderemos|confirmaremos|trabajaremos|coordinaremos|mantendremos|evaluaremos|investigaremos|corregiremos|enviaremos|contactaremos|solicitaremos|tomaremos|emprenderemos|iniciaremos|intentaremos|publicamos|divulgamos|compartimos|respondemos|confirmamos|trabajamos|coordinamos|mantenemos|anunciamos|notificamos|informamos|ofrecemos|hacemos|tenemos|damos|comprometemos|equipo|equipos|equipo de seguridad|mantenedor*|responsable* de mantenimiento",
        ),
        (
            User,
            "usuario|usuarios|usuaria|usuarias|cliente|clientes|comunidad|consumidor*|distribuidor*|proveedor|proveedores",
        ),
        (Contributor, "contribuidor*|colaborador*|contribuyente*|desarrolladores"),
        (
            Reporter,
            "usted|ustedes|tú|tu|tus|te|ti|contigo|vos|su|sus|le|les|quien haya reportado|quienes|quien|investigador*|reportante*|reportador*|informante*|descubridor*|reportero*|denunciante*|notificante*|quien report*|quienes report*|persona* que report*",
        ),
        (
            Include,
            "inclu*|proporcion*|describ*|descripción|descripcion|detall*|indiqu*|adjunt*|facilit*|facilíta*|aport*|suministr*|indicar*|indique*|indícanos|indíquenos|indicando|brind*|especific*|añad*|agreg*|explic*|siguiente información|la siguiente información|siguientes datos|siguientes detalles|tanta información|mayor cantidad de información|toda la información|la siguiente informacion|información a incluir|qué incluir|que incluir|especifi*|contener|contenga|contiene|incluye|incluya*|incluyendo|incluir*|incluí|incluyan|inclúy*",
        ),
        (
            Description,
            "descripción*|descripcion*|describ*|explic*|resumen|detalles de la vulnerabilidad|detalles del problema|describe la",
        ),
        (
            Steps,
            "pasos|pasos necesarios|reproducir*|reproducción|paso a paso|cómo reproducir*|como reproducir*|pasos para reproducir*|pasos de reproducción",
        ),
        (
            Impact,
            "impacto*|impacto potencial|posible impacto|escenario* de ataque|consecuencia*|implicaciones|alcance del problema",
        ),
        (AffectedVersions, "versión|versiones|commit|número de versión|version|versi* afectad*"),
        (
            ProofOfConcept,
            "poc|pocs|código de exploit|demostración|evidencia*|código de ejemplo|prueba* de concepto",
        ),
        (
            Logs,
            "logs|log|registros|captura* de pantalla|capturas|trazas|mensaje* de error|vídeo*|video*",
        ),
        (Environment, "sistema operativo|plataforma*|ambiente|navegador*|configuraci*|entorno*"),
        (
            SuggestedFix,
            "sugerencia*|posible* soluci*|soluci* propuesta*|soluci* sugerid*|mitigaci*|sugerencia* de|sugerencias|propuesta* de soluci*|correcci* sugerid*|posible* correcci*|posible* arreglo*",
        ),
        (Encrypt, "cifr*|encript*"),
        (
            Key,
            "clave* pública*|clave* publica*|llave* pública*|llave* publica*|clave* pgp|llave* pgp|clave* gpg|llave* gpg|nuestra clave|nuestra llave|servidor de claves",
        ),
        (Cipher, "pgp|gpg|openpgp|gnupg|s/mime"),
        (Sign, "firmar*|firmad*|firma|firmas"),
        (
            OnRequest,
            "a petición|bajo petición|a solicitud|bajo solicitud|previa solicitud|bajo demanda|solicit* nuestra clave|pid* nuestra clave|solicit* la clave|pid* la clave",
        ),
        (
            Fingerprint,
            "huella|huella digital|huellas|identificador de clave|identificador de la clave|id de clave|id de la clave",
        ),
        (
            Credit,
            "crédito|créditos|credito|creditos|dar* crédito|reconocimiento*|reconocer* su|reconocer* tu|reconocer* públicamente|reconocer* a|reconocer* el|reconocemos|reconocid*|agradecimientos|agradec* públicamente|agradecimiento público|lista de agradecimientos|salón de la fama|salon de la fama|muro de la fama|cuadro de honor|hall of fame|atribuci*|atribuir*|acreditar*|acreditad*|acreditación|mencionarte|mencionaremos|mencionar* tu nombre|mencionar* su nombre|mención|menciones|agradecemos responsables",
        ),
        (
            ThanksToOthers,
            "agradecemos a todos|agradecemos a todas|agradecemos a quienes|agradecemos a los|gracias a todos|gracias a todas|gracias a quienes|gracias a los",
        ),
        (
            Bounty,
            "recompensa|recompensas|recompensar*|programa* de recompensas|programa* de recompensa|programa de bug bounty|remuneración*|remunerad*|compensación*|compensaciones|monetari*|pago|pagos|pagamos|pagar|premio|premios|gratificación*|retribuci*",
        ),
        (
            ReportContent,
            "tipo de vulnerabilidad|tipo de problema|mitigaci*|posible* soluci*|solución propuesta|solución sugerida|sugerencias|naturaleza|fragmento* de código|evidencia*|severidad|cómo reproducir*|como reproducir*|resumen|pasos para reproducir*|pasos|reproducir*|reproducción|reproduc*|prueba* de concepto|poc|pocs|impacto*|versi* afectad*|versión|version|versiones|paso a paso|descripción*|descripcion*|código de exploit|configuraci*|entorno*|ambiente|escenario* de ataque|registros|logs|log|captura* de pantalla|trazas|componente* afectad*|componente*|archivo* afectad*|afectad*|código fuente|ubicación",
        ),
        (
            Scope,
            "alcance|dentro del alcance|en el alcance|en alcance|ámbito|ambito|dentro del ámbito|ámbito de aplicación|se aplica a|aplica a|se considera* vulnerabilidad*|considera* una vulnerabilidad|cubr*|califica*|elegible*|modelo de amenazas",
        ),
        (
            OutOfScope,
            "fuera del alcance|fuera de alcance|fuera del ámbito|fuera de ámbito|no se considera*|no son vulnerabilidades|no es una vulnerabilidad|no constituy*|no califica*|excluid*|se excluy*|exclusion*|exclusión|no elegible*|no cubiert*|no está* cubiert*|no están cubiert*|no cubr*|no entra* en|no aplica*|no incluid*|no se acepta*|no son consideradas",
        ),
        (
            TestMethod,
            "denegación de servicio|denegacion de servicio|ataque* de denegación de servicio|ingeniería social|ingenieria social|phishing|suplantación de identidad|ataque* físico*|acceso físico|fuerza bruta|spam|escane* automatizad*|escane* automátic*|herramientas automatizadas|prueba* destructiva*|prueba* de carga|prueba* de estrés|ddos",
        ),
        (Exploit, "explotar*|explote|explotes|exploten|explotación|aprovech*"),
        (
            UserData,
            "datos personales|datos de usuarios|datos de los usuarios|datos sensibles|información personal|información sensible|contraseña*|credencial*|privacidad|secretos|datos de clientes",
        ),
        (
            LegalAction,
            "acciones legales|acci* judicial*|acciones judiciales|acci* penal*|medida* legal*|demandar*|demandas|demanda judicial|proces* legal*|procedimiento* legal*|denuncia penal|enjuici*|litigio*|represalias|acciones en su contra|consecuencias legales|acci* legal*",
        ),
        (GoodFaith, "buena fe"),
        (Authorized, "autoriz*|permitid*|permiso*|lícit*|legítim*|exent*"),
    ],
};

/// What the words are for.
#[cfg(test)]
pub(super) static SENTENCES: &[(&str, &str)] = &[
    (
        "Confirmaremos la recepción de tu informe en un plazo de 48 horas.",
        "Acknowledge 48 Hour ackHours=48 ackBusinessDays=false",
    ),
    ("Acuse de recibo: 48 horas", "Acknowledge 48 Hour ackHours=48 ackBusinessDays=false"),
    (
        "Recibirá una respuesta inicial en un máximo de 3 días hábiles.",
        "3 BusinessDay ackHours=72 ackBusinessDays=true Respond Initial Within",
    ),
    (
        "Te responderemos dentro de 3 dias laborables.",
        "3 BusinessDay ackHours=72 ackBusinessDays=true Respond Within",
    ),
    (
        "Nuestro equipo le contestará en menos de dos días hábiles.",
        "2 BusinessDay ackHours=48 ackBusinessDays=true Respond Within",
    ),
    ("Haremos una evaluación inicial del problema en 7 días.", "Triage 7 Day assessHours=168"),
    (
        "Te mantendremos al tanto con novedades cada 7 días.",
        "StatusUpdate updateHours=168 Every 7 Day",
    ),
    (
        "El equipo envía actualizaciones semanales sobre el estado.",
        "StatusUpdate updateHours=168 Weekly",
    ),
    (
        "Nuestro objetivo es publicar una corrección dentro de 30 días.",
        "Fix 30 Day fixHours=720 Target",
    ),
    (
        "Las vulnerabilidades críticas se corrigen en 7 días.",
        r#"Critical Fix 7 Day fixBySeverity={"critical":168}"#,
    ),
    (
        "Los detalles se publican 90 días después del reporte.",
        "Disclose 90 Day disclosureHours=2160",
    ),
    (
        "Por favor, no abras un issue público para informar de fallos de seguridad.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "No reporte vulnerabilidades de seguridad a través de incidencias públicas de GitHub.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "Evite crear issues publicos sobre problemas de seguridad.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "Te pedimos que no divulgues la vulnerabilidad hasta que exista un parche.",
        "Disclose publicReporting=forbidden Negation",
    ),
    (
        "Si encuentras una vulnerabilidad, abre un issue público en GitHub.",
        "PublicPlace publicReporting=invited",
    ),
    (
        "Envía los detalles de la vulnerabilidad por correo a psirt@tordesk.io.",
        r#"Contact reportChannels=["email"] reportEmails=["psirt@tordesk.io"]"#,
    ),
    (
        "Escríbanos a psirt@tordesk.io si descubre una falla de seguridad.",
        r#"Contact reportChannels=["email"] reportEmails=["psirt@tordesk.io"]"#,
    ),
    (
        "Usa la pestaña Security del repositorio para reportar una vulnerabilidad.",
        r#"reportChannels=["github_private_reporting"]"#,
    ),
    (
        "Solo la última versión recibe actualizaciones de seguridad.",
        "Latest Version supportStatement=true SecurityUpdate",
    ),
    ("Damos soporte únicamente a la versión más reciente.", "Latest Version supportStatement=true"),
    (
        "| Versión | Con soporte |\n| --- | --- |\n| 3.x | Sí |\n| 2.x | No |",
        r#"Supported supportedVersions=[{"supported":true,"version":"3.x"},{"supported":false,"version":"2.x"}]"#,
    ),
    (
        "Cifra tu mensaje con nuestra clave pública PGP, que enviamos a petición.",
        "Encrypt encryption=true Key OnRequest",
    ),
    (
        "Incluye en tu informe los pasos para reproducir el fallo, las versiones afectadas y el impacto.",
        "Include reportContent=true",
    ),
    (
        "No emprenderemos acciones legales contra quienes investiguen de buena fe.",
        "LegalAction GoodFaith safeHarbor=true Negation",
    ),
    (
        "Ofrecemos recompensas en dinero por cada vulnerabilidad confirmada.",
        "Bounty bounty=offered",
    ),
    (
        "Por el momento no contamos con un programa de recompensas por vulnerabilidades.",
        "Bounty bounty=not_offered Negation",
    ),
    (
        "Su nombre aparecerá en los agradecimientos, salvo que prefiera el anonimato.",
        "Credit credit=true",
    ),
    ("Damos crédito a quien descubre el problema.", "Credit credit=true"),
    (
        "Los informes sobre denegación de servicio están fuera del alcance.",
        "OutOfScope TestMethod scope=true",
    ),
    ("Solicitaremos un identificador CVE cuando corresponda.", "Cve cve=true"),
    (
        "Anunciamos los problemas corregidos en un aviso de seguridad de GitHub.",
        "Advisory advisory=true Announce",
    ),
    (
        "Seguimos un proceso de divulgación responsable.",
        "CoordinatedDisclosure coordinatedDisclosure=true",
    ),
    (
        "Acordaremos contigo la fecha en que se divulgue el problema.",
        "Coordinate Disclose coordinatedDisclosure=true",
    ),
    ("Clasificamos la severidad de cada informe con CVSS.", "Severity severityMethod=true"),
    ("La biblioteca requiere dos servidores y un navegador moderno.", "-TestMethod"),
    ("Todo el código se distribuye bajo la licencia MIT.", "-Low"),
    ("Sin embargo, las claves de la API caducan a los 30 días.", "-Embargo -Key"),
    ("El equipo se reúne cada lunes a las 10.", ""),
    ("El informe anual está publicado en la web del proyecto.", ""),
    (
        "Mantenga la vulnerabilidad en secreto hasta que publiquemos una corrección.",
        "Disclose publicReporting=forbidden Keep Private Before",
    ),
    (
        "Danos un tiempo razonable para corregir el fallo antes de su divulgación pública.",
        "Disclose publicReporting=forbidden AllowTime Before",
    ),
    ("No divulgaremos los datos del informante.", ""),
    ("La respuesta puede tardar unos días.", "Respond Soon"),
];
