using CqpKits.Diagnostics;

namespace CqpKits.Sessions.Reading;

/// <summary>What is said of returned forms once they are open (CQP360–CQP399).</summary>
internal static class ReturnMessages
{
    private const int MostNames = 8;

    public static Diagnostic NoIdentity(string path) => Diagnostic.Error(
        "CQP361", "ce fichier n'est pas un formulaire émis par CqpKits : ni ses propriétés ni son pied de page ne portent de code.",
        SourcePosition.File(path), "vérifiez qu'il s'agit du bon fichier ; le code se lit en bas à gauche de chaque page.");

    public static Diagnostic TwoIdentities(string path, IEnumerable<string> codes) => Diagnostic.Error(
        "CQP362", $"ce fichier porte plusieurs identités ({string.Join(" et ", codes)}) : deux formulaires y ont été réunis, ou l'un a été collé dans l'autre.",
        SourcePosition.File(path), "demandez à l'évaluateur un fichier par formulaire ; celui-ci n'est pas compté.");

    public static Diagnostic TwiceTheForm(string path, string form, int twice, int fields) => Diagnostic.Error(
        "CQP398", FormattableString.Invariant($"ce fichier contient deux fois le formulaire « {form} » : {twice} de ses {fields} champs s'y trouvent deux fois ; il n'est pas compté."),
        SourcePosition.File(path), "s'il s'agit d'une copie, supprimez-la du fichier ; si deux formulaires y ont été réunis, demandez à l'évaluateur un fichier par formulaire.");

    public static Diagnostic OtherCandidateFolder(string path, string owner, string folder) => Diagnostic.Error(
        "CQP363", $"ce formulaire est celui de « {owner} », mais il est rangé dans le dossier de « {folder} » : il n'est pas compté.",
        SourcePosition.File(path), $"déplacez-le dans le dossier de « {owner} » s'il est bien de ce candidat, puis relancez.");

    public static Diagnostic OtherCandidateName(string path, string issuedFor, string found) => Diagnostic.Error(
        "CQP364", $"ce formulaire a été émis pour « {issuedFor} », mais porte le nom « {found} » : il n'est pas compté.",
        SourcePosition.File(path), "demandez à l'évaluateur quel candidat il a évalué, et rétablissez le nom ou refaites le formulaire.");

    public static Diagnostic OtherMember(string path, string issuedFor, string found) => Diagnostic.Warning(
        "CQP365", $"ce formulaire a été émis pour « {issuedFor} », et rempli au nom de « {found} ».",
        SourcePosition.File(path), "vérifiez la composition du jury.");

    public static Diagnostic NoCandidateName(string path) => Diagnostic.Error(
        "CQP366", "ce formulaire vierge a été rempli sans nom de candidat : il n'est pas compté.",
        SourcePosition.File(path), "complétez le nom du candidat dans le fichier, puis relancez.");

    /// <summary>The name of a candidate whose name is in doubt.</summary>
    public static string NameToSettle(string read) => $"nom à trancher (« {read.Trim()} »)";

    public static Diagnostic NotFilled(string path) => Diagnostic.Error(
        "CQP397", "ce formulaire vierge est tel qu'il a été émis, personne ne l'a rempli : il n'est pas compté.",
        SourcePosition.File(path), "retirez-le des fichiers donnés, ou remplissez-le.");

    public static Diagnostic VersionConflict(string path, string other, int differences) => Diagnostic.Error(
        "CQP367", $"ce fichier et « {other} » sont deux versions différentes du même formulaire ({differences} {(differences == 1 ? "réponse diffère" : "réponses diffèrent")}).",
        SourcePosition.File(path), "gardez la bonne version et retirez l'autre ; d'ici là, les réponses qui diffèrent sont à trancher.");

    public static Diagnostic Stranger(string path, string what) => Diagnostic.Warning(
        "CQP368", what, SourcePosition.File(path), "ouvrez le fichier et vérifiez que rien de ce qui compte ne s'y trouve.");

    public static Diagnostic NoSuchPath(string path) => Diagnostic.Error(
        "CQP369", $"« {path} » n'existe pas, ou ce dossier est vide.", null, "vérifiez le chemin.");

    public static Diagnostic RuleChanged(string rule, string form) => Diagnostic.Warning(
        "CQP370", $"la règle « {rule} » a changé depuis l'émission de « {form} ».", null,
        "vérifiez qu'elle s'applique bien à cette session ; une règle nouvelle devrait avoir son propre code et sa date d'effet.");

    public static Diagnostic NothingToScore() => Diagnostic.Error(
        "CQP371", "aucun formulaire n'a pu être compté : il n'y a pas de résultat.", null, "lisez les messages ci-dessus, fichier par fichier.");

    public static Diagnostic NothingFrom(string session, IReadOnlyList<string> candidates) => Diagnostic.Information(
        "CQP415", $"aucun fichier n'est donné pour {Named(candidates)} : {(candidates.Count > 1 ? "ces candidats ne sont pas" : "ce candidat n'est pas")} dans les résultats de la session « {session} ».", null,
        "si leurs formulaires sont revenus, donnez leur dossier aussi.");

    private static string Named(IReadOnlyList<string> names) => names.Count <= MostNames
        ? string.Join(", ", names.Select(n => $"« {n} »"))
        : $"{string.Join(", ", names.Take(MostNames).Select(n => $"« {n} »"))} et {FormattableString.Invariant($"{names.Count - MostNames}")} autres";

    public static Diagnostic SeveralDates(string candidate) => Diagnostic.Warning(
        "CQP372", $"les formulaires de « {candidate} » portent des dates d'évaluation différentes.", null, "corrigez la date, ou nommez la règle.") with
    { Remedy = Remedy.RuleSet };

    public static Diagnostic UnknownIssue(string path) => Diagnostic.Error(
        "CQP373", "les propriétés de ce fichier ont été perdues, et le kit qui l'a émis n'est pas là pour dire à qui il est : il n'est pas compté.",
        SourcePosition.File(path), "lisez-le avec le dossier de sortie d'origine (celui qui contient kit.json).");

    public static Diagnostic NobodyEntered(string path) => Diagnostic.Error(
        "CQP375", "cette feuille de saisie ne dit pas qui l'a remplie : elle n'est pas comptée.",
        SourcePosition.File(path), "écrivez votre nom à côté de « Saisi par », enregistrez, puis relancez.");

    public static Diagnostic EnteredTwiceByOne(string path, string who) => Diagnostic.Warning(
        "CQP378", $"« {who} » a saisi deux fois ce formulaire : une double saisie se fait à deux.", SourcePosition.File(path), "faites saisir l'une des deux feuilles par une autre personne.");

    public static Diagnostic SheetBegun(string path) => Diagnostic.Information(
        "CQP379", "cette feuille de saisie est commencée, ou faite d'un autre kit : elle n'est pas remplacée.", SourcePosition.File(path));

    public static Diagnostic NothingIssued(string paths) => Diagnostic.Error(
        "CQP396", $"aucun formulaire émis dans « {paths} ».", null, "donnez le dossier d'un kit fabriqué (celui qui contient kit.json), ou un dossier de candidat.") with
    { Remedy = Remedy.BuildKit };

    public static Diagnostic TooSlow(string path, TimeSpan limit) => Diagnostic.Error(
        "CQP376", FormattableString.Invariant($"la lecture de ce fichier a dépassé {limit.TotalSeconds:0} secondes : elle a été abandonnée."),
        SourcePosition.File(path), "demandez à l'expéditeur de renvoyer le formulaire, enregistré à nouveau depuis son traitement de texte.");

    public static Diagnostic Fault(string path, string kind) => Diagnostic.Error(
        "CQP377", $"ce fichier a mis l'outil en défaut ({kind}) : il n'est pas compté, les autres sont lus.",
        SourcePosition.File(path), "c'est une erreur de CqpKits : transmettez ce fichier à ceux qui le maintiennent.");

    public static Diagnostic ChangedKitDocument(string path) => Diagnostic.Warning(
        "CQP374", "ce document du kit n'est pas un formulaire, et il a été modifié depuis sa fabrication : rien n'y est relu.",
        SourcePosition.File(path), "si des notes y ont été portées, reportez-les dans les formulaires de l'évaluateur.");

    public static Diagnostic DamagedList(string path) => Diagnostic.Error(
        "CQP455", $"« {path} » est abîmé : on ne sait plus quels documents viennent d'un calcul précédent.", SourcePosition.File(path),
        "rangez ailleurs le dossier « documents », puis recommencez.");
}
