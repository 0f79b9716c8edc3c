using System.Globalization;
using CqpKits.Diagnostics;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.French;

namespace CqpKits.Authoring.Faults;

/// <summary>All that is said of templates (CQP100–CQP164): 100–114 and 139 their script, 115–138, 149 and 150–154, 163 and 164 the Markdown dialect, 140–148, 155–157 and 159–162 fields, 158 a document left out.</summary>
internal static class AuthoringMessages
{
    /// <summary>The script between braces cannot be parsed.</summary>
    public static Diagnostic ScriptSyntax(string detail, SourcePosition at) => Diagnostic.Error(
        "CQP100", $"ce qui est écrit entre « {{{{ }}}} » ne peut pas être lu (détail technique : {detail.TrimEnd('.')}).", at,
        "vérifiez que chaque « for », « if » et « case » a son « end », que chaque accolade, parenthèse et guillemet est fermé, que les guillemets sont droits (\") et qu'une comparaison s'écrit « == ».");

    /// <summary>Braces that are not closed before the end of the file.</summary>
    public static Diagnostic ScriptNotClosed(SourcePosition at) => Diagnostic.Error(
        "CQP139", "ces accolades « {{ » ne sont jamais refermées : la fin du fichier serait perdue.", at, "ajoutez « }} », et « ## » si un commentaire est ouvert.");

    /// <summary>A construct that templates do not have.</summary>
    public static Diagnostic ScriptRefused(string word, SourcePosition at) => Diagnostic.Error(
        "CQP101", $"« {word} » n'est pas admis dans un modèle : un modèle répète, choisit et imprime, rien d'autre.", at,
        "utilisez « for », « if », « case » ou « partie » ; un calcul a sa place dans le référentiel.");

    /// <summary>A name that does not exist.</summary>
    public static Diagnostic UnknownVariable(string name, IEnumerable<string> known, SourcePosition at) => Diagnostic.Error(
        "CQP102", $"« {name} » n'existe pas dans les modèles.", at,
        name == "include" ? "pour insérer une partie partagée, écrivez {{ partie \"nom\" }}." : Suggest(name, known));

    /// <summary>A member that an object does not have.</summary>
    public static Diagnostic UnknownMember(string name, string owner, string hint, SourcePosition at) => Diagnostic.Error(
        "CQP103", $"« {name} » n'existe pas ici : {owner} ne l'a pas.", at, hint);

    /// <summary>The hint for an unknown name: the name that replaces it, if any, else the nearest known name or all of them.</summary>
    public static string NameHint(string name, IEnumerable<string> known, string? now) =>
        now is null ? Suggest(name, known) : $"cette clé s'appelle maintenant « {now} ».";

    /// <summary>A name that exists and has no value for this document.</summary>
    public static Diagnostic NoValue(string expression, SourcePosition at) => Diagnostic.Error(
        "CQP104", $"« {expression} » n'a pas de valeur pour ce document, et un blanc ne serait pas remarqué.", at,
        $"complétez le référentiel, ou entourez ce passage de {{{{ if {expression} }}}} … {{{{ end }}}}.");

    /// <summary>A value that cannot be printed, such as a list.</summary>
    public static Diagnostic NotPrintable(string expression, string kind, SourcePosition at) => Diagnostic.Error(
        "CQP105", $"{(expression.Length > 0 ? $"« {expression} »" : "cette valeur")} ne peut pas être imprimé : c'est {kind}, il faut un texte ou un nombre.", at,
        "nommez un de ses éléments (par exemple « .libelle »), ou écrivez une boucle « for » ou « array.join ».");

    /// <summary>A loop over something that is not a list.</summary>
    public static Diagnostic NotAList(string expression, string kind, SourcePosition at) => Diagnostic.Error(
        "CQP106", $"« for » parcourt une liste, mais « {expression} » est {kind}.", at, "vérifiez le nom de la liste à parcourir.");

    /// <summary>Scriban could not run an expression.</summary>
    public static Diagnostic ScriptFailed(string detail, SourcePosition at) => Diagnostic.Error(
        "CQP107", $"ce qui est écrit entre « {{{{ }}}} » n'a pas pu être exécuté (détail technique : {detail.TrimEnd('.')}).", at,
        "vérifiez le nombre et la nature des valeurs données.");

    /// <summary>A function got a value of the wrong kind.</summary>
    public static Diagnostic WrongArgument(string expected, string found, SourcePosition at) => Diagnostic.Error(
        "CQP114", $"cette fonction attend {expected}, mais reçoit {found}.", at, "vérifiez la valeur donnée à la fonction.");

    /// <summary>A template that runs too many steps or writes too much text.</summary>
    public static Diagnostic TooLong(int steps, SourcePosition at) => Diagnostic.Error(
        "CQP108", string.Create(CultureInfo.InvariantCulture, $"ce modèle ne se termine pas : plus de {steps} tours de boucle, ou un texte démesuré."), at,
        "vérifiez les listes que parcourent les boucles.");

    /// <summary>A part that cannot be read.</summary>
    public static Diagnostic PartMissing(string name, SourcePosition at) => Diagnostic.Error(
        "CQP109", $"la partie « {name} » est introuvable ou illisible.", at, $"créez le fichier « parties/{name}.md » à côté des modèles, ou corrigez son nom.");

    /// <summary>A part that includes itself.</summary>
    public static Diagnostic PartInItself(string name, SourcePosition at) => Diagnostic.Error(
        "CQP110", $"la partie « {name} » s'inclut elle-même.", at, "retirez cette inclusion.");

    /// <summary>A part used as a value.</summary>
    public static Diagnostic PartMisused(SourcePosition at) => Diagnostic.Error(
        "CQP111", "« partie » s'écrit seule, avec le nom d'une partie entre guillemets.", at, "écrivez {{ partie \"nom\" }}.");

    /// <summary>A reserved or control character in a template.</summary>
    public static Diagnostic ReservedCharacter(char c, SourcePosition at) => Diagnostic.Error(
        "CQP112", $"le caractère invisible U+{(int)c:X4} ne peut pas être écrit dans un modèle.", at, "supprimez ce caractère, sans doute venu d'un copier-coller.");

    /// <summary>An assignment to a name of the data.</summary>
    public static Diagnostic Redefined(string name, SourcePosition at) => Diagnostic.Error(
        "CQP113", $"« {name} » appartient aux données et ne peut pas être redéfini.", at, "choisissez un autre nom.");

    /// <summary>A Markdown construct that the dialect does not have.</summary>
    public static Diagnostic MarkdownRefused(string construct, SourcePosition? at) => Diagnostic.Error(
        "CQP115", $"{construct} : cela n'est pas admis dans un modèle.", at,
        "pour imprimer ce signe tel quel, faites-le précéder d'une barre oblique inverse « \\ » ; sinon, voyez docs/dialecte.md.");

    /// <summary>An unknown directive.</summary>
    public static Diagnostic UnknownDirective(string name, IEnumerable<string> known, SourcePosition? at) => Diagnostic.Error(
        "CQP116", $"la directive « {name} » n'existe pas.", at, Suggest(name, [.. known]) + " Pour imprimer ces deux-points tels quels, écrivez « \\: ».");

    /// <summary>An attribute a directive does not have.</summary>
    public static Diagnostic UnknownAttribute(string directive, string key, IReadOnlyList<string> known, SourcePosition? at) => Diagnostic.Error(
        "CQP117", $"« {directive} » n'a pas d'attribut « {key} ».", at, Suggest(key, known));

    /// <summary>A class a directive does not have.</summary>
    public static Diagnostic UnknownClass(string directive, string name, IReadOnlyList<string> known, SourcePosition? at) => Diagnostic.Error(
        "CQP118", $"« {directive} » n'a pas de classe « .{name} ».", at, Suggest(name, known));

    /// <summary>A directive that cannot be read.</summary>
    public static Diagnostic DirectiveUnreadable(string directive, string reason, SourcePosition? at) => Diagnostic.Error(
        "CQP119", $"la directive « {directive} » ne peut pas être lue : {reason}.", at,
        "écrivez une directive sur une seule ligne : « :nom[contenu]{.classe clé=valeur clé=\"plusieurs mots\"} » ; les guillemets sont droits.");

    /// <summary>An attribute is missing.</summary>
    public static Diagnostic MissingAttribute(string directive, string key, SourcePosition? at) => Diagnostic.Error(
        "CQP120", $"« {directive} » a besoin de l'attribut « {key} ».", at, $"ajoutez {key}=\"…\" entre les accolades.");

    /// <summary>An attribute with a wrong value.</summary>
    public static Diagnostic BadAttribute(string directive, string key, string found, string expected, SourcePosition? at) => Diagnostic.Error(
        "CQP121", $"l'attribut « {key} » de « {directive} » vaut « {found} » ; on attend {expected}.", at, "corrigez cette valeur.");

    /// <summary>A block directive that is not closed.</summary>
    public static Diagnostic FenceNotClosed(string directive, int colons, SourcePosition? at) => Diagnostic.Error(
        "CQP122", $"le bloc « {directive} » n'est pas fermé.", at,
        $"ajoutez une ligne « {new string(':', colons)} » après son contenu, au même retrait ; un bloc qui en contient un autre prend plus de deux-points que lui.");

    /// <summary>Colons that open or close no block.</summary>
    public static Diagnostic LoneFence(SourcePosition? at) => Diagnostic.Error(
        "CQP123", "ces deux-points ne ferment aucun bloc et n'en nomment aucun.", at,
        "supprimez cette ligne, ou donnez au bloc extérieur plus de deux-points qu'au bloc qu'il contient.");

    /// <summary>A block where it is not allowed.</summary>
    public static Diagnostic BlockMisplaced(string block, string place, SourcePosition? at) => Diagnostic.Error(
        "CQP124", $"{block} ne peut pas se trouver dans {place}.", at, "déplacez-le.");

    /// <summary>Brackets missing or in excess.</summary>
    public static Diagnostic Brackets(string directive, bool expected, SourcePosition? at) => Diagnostic.Error(
        "CQP125", expected ? $"« {directive} » a besoin d'un contenu entre crochets." : $"« {directive} » n'a pas de contenu entre crochets.", at,
        expected ? $"écrivez « :{directive}[…] »." : "retirez les crochets.");

    /// <summary>An empty code.</summary>
    public static Diagnostic EmptyCode(SourcePosition? at) => Diagnostic.Error(
        "CQP135", "ce code est vide.", at, "écrivez le code entre les crochets.");

    /// <summary>A table whose content is not one list.</summary>
    public static Diagnostic TableBody(SourcePosition? at) => Diagnostic.Error(
        "CQP126", "un tableau s'écrit comme une seule liste à puces : une puce par ligne, et dans chaque ligne une puce par cellule.", at,
        "vérifiez les retraits et gardez partout la puce « - ».");

    /// <summary>A row that is not a list of cells.</summary>
    public static Diagnostic TableRow(SourcePosition? at) => Diagnostic.Error(
        "CQP136", "cette ligne de tableau n'est pas une liste de cellules.", at,
        "écrivez « - - première cellule », puis « - cellule » en retrait de deux espaces ; une cellule vide est un tiret seul.");

    /// <summary>A cell whose minimum height is more than the page offers.</summary>
    public static Diagnostic CellTooTall(decimal height, decimal page, SourcePosition? at) => Diagnostic.Error(
        "CQP149", FormattableString.Invariant($"une cellule de ce tableau demande {height} mm de haut, mais la page n'en offre que {page}."), at,
        "réduisez « hauteur » : une ligne ne se coupe jamais sur deux pages.");

    public static Diagnostic TableGrid(string fault, SourcePosition? at) => Diagnostic.Error(
        "CQP127", $"ce tableau ne tombe pas juste : {fault}.", at, "comptez les cellules, sans oublier celles qui s'étendent sur plusieurs lignes ou colonnes.");

    /// <summary>Columns wider than the page.</summary>
    public static Diagnostic TableTooWide(decimal width, decimal page, SourcePosition? at) => Diagnostic.Error(
        "CQP128", $"les colonnes de ce tableau font {FrenchText.Number(width)} mm, mais la page n'offre que {FrenchText.Number(page)} mm.", at,
        "réduisez les largeurs, ou mettez la page en paysage.");

    /// <summary>A page directive that is not the first block.</summary>
    public static Diagnostic PageNotFirst(SourcePosition? at) => Diagnostic.Error(
        "CQP129", "« :::page » vient une seule fois, avant tout le reste.", at, "placez-le à la première ligne du modèle.");

    /// <summary>A heading of level four or more.</summary>
    public static Diagnostic HeadingTooDeep(int level, SourcePosition? at) => Diagnostic.Error(
        "CQP130", string.Create(CultureInfo.InvariantCulture, $"un titre a trois niveaux au plus ; celui-ci est de niveau {level}."), at, "retirez des « # ».");

    /// <summary>A cell directive that is not at the start of a cell.</summary>
    public static Diagnostic CellMisplaced(SourcePosition? at) => Diagnostic.Error(
        "CQP131", "« :cellule » se place au tout début d'une cellule de tableau.", at, "écrivez-la juste après la puce de la cellule.");

    /// <summary>Stars that do not make text bold and would be printed.</summary>
    public static Diagnostic LoneStars(SourcePosition? at) => Diagnostic.Error(
        "CQP132", "ces étoiles « ** » ne mettent rien en gras et seraient imprimées.", at,
        "collez-les au premier et au dernier mot ; pour imprimer une étoile, écrivez « \\* ».");

    /// <summary>Colons of a block directive that are read as text because of their indentation.</summary>
    public static Diagnostic FenceInText(SourcePosition? at) => Diagnostic.Error(
        "CQP138", "ces deux-points ouvrent ou ferment un bloc, mais leur retrait en fait du texte.", at,
        "alignez-les sur le contenu qui les entoure ; pour les imprimer, écrivez « \\: ».");

    /// <summary>A numbered list that does not start at 1.</summary>
    public static Diagnostic ListStart(string start, SourcePosition? at) => Diagnostic.Error(
        "CQP133", $"une liste numérotée commence à 1 ; celle-ci commence à {start}.", at, "numérotez à partir de 1, ou écrivez « \\. » pour imprimer un simple nombre.");

    /// <summary>An item whose number is not the one that will be printed.</summary>
    public static Diagnostic ListNumber(int written, int printed, SourcePosition? at) => Diagnostic.Error(
        "CQP163", string.Create(CultureInfo.InvariantCulture, $"cet élément porte le numéro {written}, mais serait imprimé avec le numéro {printed} : une liste se numérote d'elle-même."), at,
        "numérotez à la suite, ou écrivez « \\. » derrière chaque numéro pour l'imprimer tel quel, un paragraphe par ligne.");

    /// <summary>A line that looks like the item of a list and is joined to the line before.</summary>
    public static Diagnostic LineJoined(string mark, SourcePosition? at) => Diagnostic.Error(
        "CQP164", $"cette ligne, qui commence par « {mark} », serait réunie à la précédente : ce signe ne fait pas de liste.", at,
        "écrivez chaque élément avec la puce « - » ; ou séparez les lignes par une ligne vide, ou terminez la précédente par « \\ ».");

    /// <summary>A directive without the class it needs.</summary>
    public static Diagnostic ClassNeeded(string directive, IReadOnlyList<string> known, SourcePosition? at) => Diagnostic.Error(
        "CQP134", $"« {directive} » a besoin d'une classe.", at, $"ajoutez l'une de : {string.Join(", ", known.Select(k => $".{k}"))}.");

    /// <summary>Classes that contradict each other.</summary>
    public static Diagnostic ClassesExclude(IReadOnlyList<string> given, SourcePosition? at) => Diagnostic.Error(
        "CQP137", $"ces classes s'excluent : {string.Join(", ", given.Select(k => $".{k}"))}.", at, "gardez-en une.");

    /// <summary>A declared field that is not placed.</summary>
    public static Diagnostic FieldNotPlaced(string id, string label, SourcePosition? declared, string template) => Diagnostic.Error(
        "CQP140", $"le champ « {id} » ({label}){(declared is null ? "" : $", déclaré à {declared},")} n'est placé nulle part dans ce modèle.", SourcePosition.File(template),
        $"écrivez :champ{{ref=\"{id}\"}} dans une cellule de tableau.");

    /// <summary>A document that is left out because the référentiel lacks the part it is made of.</summary>
    public static Diagnostic PartAbsent(string title, string part, SourcePosition at) => Diagnostic.Warning(
        "CQP158", $"{(title.Length == 0 ? "ce document" : $"le document « {title} »")} est laissé de côté : le référentiel n'a pas la partie{(part.Length == 0 ? "" : $" « {part} »")} dont il est fait.", at,
        "remplissez cette partie du référentiel pour l'obtenir, ou retirez ce document des kits.");

    /// <summary>A box of a declared choice that is not placed.</summary>
    public static Diagnostic BoxNotPlaced(FormField field, string value, SourcePosition? declared, string template) => Diagnostic.Error(
        "CQP160", $"la case « {value} » du champ « {field.Id} » ({field.Label}){(declared is null ? "" : $", déclaré à {declared},")} n'est placée nulle part dans ce modèle.", SourcePosition.File(template),
        $"écrivez :case{{ref=\"{field.Id}\" valeur={value}}} dans une cellule de tableau.");

    /// <summary>A choice placed with « :champ » in place of its boxes.</summary>
    public static Diagnostic ChoiceWithoutBoxes(string id, SourcePosition? at) => Diagnostic.Error(
        "CQP155", $"le champ « {id} » est un choix : il se place case par case.", at, $"écrivez :case{{ref=\"{id}\" valeur=…}}, une fois pour chaque valeur.");

    /// <summary>A box of a field that is not a choice.</summary>
    public static Diagnostic BoxOfNoChoice(string id, SourcePosition? at) => Diagnostic.Error(
        "CQP161", $"le champ « {id} » n'est pas un choix : il n'a pas de cases.", at, $"écrivez :champ{{ref=\"{id}\"}}, ou déclarez-le de nature « choix » ou « case ».");

    /// <summary>A box of a value that the choice does not have.</summary>
    public static Diagnostic UnknownValue(string id, string? value, IEnumerable<string> known, SourcePosition? at) => Diagnostic.Error(
        "CQP156", value is null ? $"il manque à cette case du champ « {id} » la valeur qu'elle coche." : $"le champ « {id} » n'a pas de valeur « {value} ».", at,
        $"écrivez « valeur= » et l'une de celles-ci : {string.Join(", ", known)}.");

    /// <summary>A box without the printed label or code of its value.</summary>
    public static Diagnostic BoxNotNamed(string id, ChoiceOption value, SourcePosition? at) => Diagnostic.Error(
        "CQP157", $"rien ne dit que cette case du champ « {id} » est la case « {value.Label} » : l'en-tête de sa colonne n'est pas « {value.Label} » ni « {value.Code} ».", at,
        "corrigez l'en-tête de la colonne, ou écrivez :case{… .libelle} pour que le libellé suive la case.");

    /// <summary>A field placed twice.</summary>
    public static Diagnostic FieldPlacedTwice(string id, SourcePosition? first, SourcePosition? at) => Diagnostic.Error(
        "CQP141", $"le champ « {id} » est placé deux fois ; la première fois à {first}.", at, "retirez l'un des deux.");

    /// <summary>A field that is not declared.</summary>
    public static Diagnostic FieldUndeclared(string id, IReadOnlyCollection<string> known, SourcePosition? at) => Diagnostic.Error(
        "CQP142", known.Count == 0 ? $"le champ « {id} » ne peut pas être placé : ce document n'a aucun champ." : $"le champ « {id} » n'est pas déclaré dans le formulaire.", at,
        Spelling.DidYouMean(id, known) ?? "déclarez-le sous « champs » du formulaire, ou corrigez sa référence.");

    /// <summary>Two fields in a cell.</summary>
    public static Diagnostic TwoFieldsInCell(string id, string first, SourcePosition? at) => Diagnostic.Error(
        "CQP143", $"le champ « {id} » partage sa cellule avec « {first} » ; au retour, on ne saurait plus à qui appartient un texte saisi à côté.", at,
        "donnez à chaque champ sa cellule.");

    /// <summary>A field outside a table.</summary>
    public static Diagnostic FieldOutsideTable(string id, SourcePosition? at) => Diagnostic.Error(
        "CQP144", $"le champ « {id} » n'est pas dans une cellule de tableau.", at, "placez-le dans un bloc « :::tableau », au besoin d'une seule cellule avec la classe « .cadre ».");

    /// <summary>A repeated field whose code is printed neither before it in its row nor in the header of its column.</summary>
    public static Diagnostic CodeNotPrinted(string id, string code, SourcePosition? at) => Diagnostic.Error(
        "CQP145", $"le code « {code} » n'est imprimé ni avant le champ « {id} » sur sa ligne, ni dans l'en-tête de sa colonne : le champ ne pourrait pas être retrouvé.", at,
        $"écrivez :code[{code}] dans la première cellule de la ligne, ou dans la cellule d'en-tête de la colonne.");

    /// <summary>A cell too narrow to write in by hand.</summary>
    public static Diagnostic NoRoomForPen(string id, decimal width, decimal least, SourcePosition? at) => Diagnostic.Error(
        "CQP146", $"la cellule du champ « {id} » fait {FrenchText.Number(width)} mm de large ; il en faut {FrenchText.Number(least)} pour écrire à la main.", at, "élargissez la colonne.");

    /// <summary>A field in a row that repeats on every page.</summary>
    public static Diagnostic FieldInHeader(string id, SourcePosition? at) => Diagnostic.Error(
        "CQP147", $"le champ « {id} » est dans une ligne d'en-tête, qui se répète à chaque page.", at, "placez-le sous l'en-tête, ou réduisez « entetes ».");

    /// <summary>A value for a field that does not exist.</summary>
    public static Diagnostic StrayValue(string id, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "CQP148", $"une valeur est donnée pour le champ « {id} », qui n'est pas déclaré dans le formulaire.", null, Spelling.DidYouMean(id, known));

    /// <summary>A field with the same printed row and column labels as another.</summary>
    public static Diagnostic TitlesShared(string id, string other, PrintedContext context, SourcePosition? at) => Diagnostic.Warning(
        "CQP159", $"le champ « {id} » a les mêmes titres que « {other} » ({Titles(context)}) : revenu d'un logiciel qui ôte les champs, comme Google Docs, il ne serait pas retrouvé.", at,
        "donnez-lui un titre de ligne ou de colonne qui ne soit qu'à lui ; l'en-tête d'un tableau de deux colonnes peut être son titre.");

    /// <summary>A field without a printed label in its row and over its column.</summary>
    public static Diagnostic FieldUntitled(string id, SourcePosition? at) => Diagnostic.Warning(
        "CQP162", $"rien n'est imprimé dans la ligne ni au-dessus du champ « {id} » : revenu d'un logiciel qui ôte les champs, comme Google Docs, il ne serait pas retrouvé.", at,
        "donnez-lui un titre de ligne, ou un en-tête de colonne (« entetes »).");

    private static string Titles(PrintedContext context) => string.Join(", ", new[] { ("ligne", context.Row), ("colonne", context.Column) }
        .Where(t => t.Item2.Length > 0).Select(t => $"{t.Item1} « {t.Item2} »"));

    /// <summary>A reference to an anchor that no heading has.</summary>
    public static Diagnostic UnknownAnchor(string anchor, IReadOnlyCollection<string> known, SourcePosition? at) => Diagnostic.Error(
        "CQP150", $"aucun titre de ce document ne porte l'ancre « {anchor} » : il n'y a pas de page à imprimer.", at,
        (Spelling.DidYouMean(anchor, known) ?? $"écrivez « :ancre{{#{anchor}}} » à la fin du titre visé.")
        + $" Si ce titre est dans un autre document du kit, dites ce qui s'imprime à la place : « :renvoi[la fiche …]{{vers={anchor}}} ».");

    /// <summary>A reference whose alternative text is empty.</summary>
    public static Diagnostic EmptyAlternative(SourcePosition? at) => Diagnostic.Error(
        "CQP154", "ce renvoi n'imprimerait rien là où le titre visé n'est pas dans le même document.", at,
        "écrivez entre les crochets ce qui s'imprime alors, par exemple le nom du document visé.");

    /// <summary>An anchor given twice.</summary>
    public static Diagnostic AnchorTwice(string anchor, SourcePosition? first, SourcePosition? at) => Diagnostic.Error(
        "CQP151", $"l'ancre « {anchor} » est donnée deux fois ; la première fois à {first}.", at, "donnez un autre nom à l'une des deux.");

    /// <summary>An anchor outside a heading, or a second one in a heading.</summary>
    public static Diagnostic AnchorMisplaced(SourcePosition? at) => Diagnostic.Error(
        "CQP152", "« :ancre » se place une seule fois dans un titre, à sa fin.", at, "écrivez-la sur la ligne d'un titre : « ## Titre :ancre{#nom} ».");

    /// <summary>An anchor without a name, or with a character that is not allowed.</summary>
    public static Diagnostic AnchorName(string found, SourcePosition? at) => Diagnostic.Error(
        "CQP153", found.Length == 0 ? "cette ancre n'a pas de nom." : $"« {found} » ne peut pas être le nom d'une ancre.", at,
        "écrivez « :ancre{#nom} », le nom en lettres sans accent, chiffres, « . », « - » et « _ ».");

    /// <summary>A fault with the number of those that are like it.</summary>
    public static Diagnostic WithOthers(Diagnostic fault, int others) => others == 0 ? fault : fault with
    {
        Message = FormattableString.Invariant($"{fault.Message.TrimEnd('.')} ; et {(others == 1 ? "une autre faute semblable" : $"{others} autres fautes semblables")} à cette ligne."),
    };

    private static string Suggest(string name, IEnumerable<string> known) =>
        Spelling.DidYouMean(name, known) ?? $"noms connus : {string.Join(", ", known.Order(StringComparer.Ordinal))}.";
}
