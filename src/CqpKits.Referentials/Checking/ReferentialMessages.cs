using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Reading;

namespace CqpKits.Referentials.Checking;

/// <summary>What is said of a référentiel's content (CQP020, CQP031–CQP099).</summary>
internal static class ReferentialMessages
{
    // Identity

    public static Diagnostic FolderHasOtherName(string code, string folder, SourcePosition at) => Diagnostic.Error(
        "CQP020", $"le code de la certification est « {code} », mais son dossier s'appelle « {folder} ».", at,
        "donnez le même nom au dossier et au code.");

    // Codes

    public static Diagnostic ReservedCode(CodeDefinition code) => Diagnostic.Error(
        "CQP031", $"« {code.Code} » ne peut pas servir de code : ce mot a déjà un sens dans les clés qui citent un code.", code.Position,
        "choisissez un autre code.");

    public static Diagnostic DuplicateCode(CodeDefinition code, CodeDefinition first) => Diagnostic.Error(
        "CQP032", $"le code « {code.Code} » est déjà pris par {first.Kind.Name} ({first.Position}).", code.Position,
        "donnez à chacun son code ; les majuscules ne suffisent pas à distinguer deux codes.");

    public static Diagnostic RetiredCodeReused(CodeDefinition code, CodeDefinition retired) => Diagnostic.Error(
        "CQP033", $"le code « {code.Code} » a été retiré ({retired.Position}) et ne peut plus servir.", code.Position,
        "choisissez un code neuf : d'anciens formulaires portent encore celui-ci.");

    public static Diagnostic UnknownCode(CodeReference reference, IReadOnlyList<string> known) => Diagnostic.Error(
        "CQP034", $"« {reference.Code} » ne désigne pas {OneOf(reference.Kinds)} de cette certification.", reference.Position,
        Spelling.DidYouMean(reference.Code, known) ?? KnownCodes(known));

    public static Diagnostic RetiredCodeNamed(CodeReference reference, CodeDefinition retired) => Diagnostic.Error(
        "CQP088", $"« {reference.Code} » est un code retiré ({retired.Position}).", reference.Position, "citez le code qui le remplace, ou supprimez cette ligne.");

    public static Diagnostic CodeOfAnotherKind(CodeReference reference, CodeKind found) => Diagnostic.Error(
        "CQP035", $"« {reference.Code} » désigne {found.Name}, alors que cette clé attend {OneOf(reference.Kinds)}.", reference.Position,
        "vérifiez le code, ou déplacez-le dans la liste qui convient.");

    public static Diagnostic CompetencyInNoMission(CodeDefinition code) => Diagnostic.Warning(
        "CQP036", $"aucune mission ne cite « {code.Code} » ({code.Kind.Name}).", code.Position,
        "ajoutez ce code à une mission ; si la source ne le cite dans aucune, dites-le dans une lacune, avec « decision: » et « concerne: ».");

    public static Diagnostic EmptyGroup(CriterionGroup group, SourcePosition at) => Diagnostic.Error(
        "CQP037", $"le groupe « {group.Code} » n'a aucun critère.", at, "ajoutez ses critères sous « criteres », ou supprimez-le.");

    public static Diagnostic CompetencyInNoBlock(AssessedCompetency competency) => Diagnostic.Warning(
        "CQP038", $"la compétence « {competency.Code} » n'est dans aucun bloc : aucun document rangé par bloc ne la montrera.", competency.Position,
        "ajoutez « bloc: » et le code de son bloc.");

    // Scales

    public static Diagnostic ScaleIsUpsideDown(Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP040", $"le maximum de l'échelle « {scale.Code} » n'est pas plus grand que son minimum.", at, "échangez ou corrigez les deux nombres.");

    public static Diagnostic NotAPercentage(SourcePosition at) => Diagnostic.Error(
        "CQP041", "l'échelle « pourcentage » doit aller de 0 à 100.", at, "corrigez ses bornes, ou donnez un autre code à cette échelle.");

    public static Diagnostic AnchorOutsideScale(decimal anchor, Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP042", $"le repère {Number(anchor)} sort de l'échelle « {scale.Code} » ({Range(scale)}).", at, "corrigez le repère, ou l'échelle.");

    public static Diagnostic AnchorsNotAscending(decimal before, decimal after, SourcePosition at) => Diagnostic.Error(
        "CQP043", $"les repères ne sont pas croissants : {Number(after)} suit {Number(before)}.", at, "rangez-les du plus petit au plus grand, sans répétition.");

    public static Diagnostic WrongNumberOfDescriptors(int anchors, int descriptors, SourcePosition at) => Diagnostic.Error(
        "CQP044", $"{anchors} repères demandent {Math.Max(0, anchors - 1)} descripteurs, un entre deux repères ; il y en a {descriptors}.", at,
        "complétez ou réduisez l'une des deux listes.");

    public static Diagnostic ThresholdOutsideScale(ThresholdCondition condition, Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP045",
        $"le test {Test(condition.Test)} ne départage aucune note de l'échelle « {scale.Code} » ({Range(scale)}).",
        at, "corrigez le seuil, ou l'échelle des notes que la règle compare.");

    public static Diagnostic MarksOnSeveralScales(RuleSet rules, IEnumerable<Scale> scales, SourcePosition at) => Diagnostic.Error(
        "CQP046", $"la règle « {rules.Code} » réunit des notes d'échelles différentes : {string.Join(", ", scales.Select(s => $"{s.Code} ({Range(s)})"))}.", at,
        "donnez la même échelle aux champs des évaluateurs de cette règle : une moyenne n'aurait pas de sens.");

    public static Diagnostic BoundsAndValues(Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP047", $"l'échelle « {scale.Code} » a des valeurs nommées et aussi un minimum ou un maximum.", at,
        "gardez les valeurs entre lesquelles choisir, ou les bornes d'une note chiffrée.");

    public static Diagnostic ScaleOfNothing(Scale scale) => Diagnostic.Error(
        "CQP090", $"l'échelle « {scale.Code} » ne dit pas ce qu'une note peut être.", scale.Position,
        "ajoutez « minimum: » et « maximum: », ou « valeurs: » et la liste des valeurs entre lesquelles choisir.");

    public static Diagnostic TooFewValues(Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP048", $"l'échelle « {scale.Code} » n'a pas deux valeurs : il n'y a rien à choisir.", at, "ajoutez les autres valeurs.");

    public static Diagnostic ValueTwice(Scale scale, ScaleValue again, ScaleValue first) => Diagnostic.Error(
        "CQP049", $"la valeur « {again.Code} » ({again.Label}) de l'échelle « {scale.Code} » se confond avec celle de la ligne {first.Position.Line}.", again.Position,
        "donnez à chaque valeur son code et son libellé ; les majuscules ne suffisent pas à les distinguer.");

    // Forms

    public static Diagnostic EmptyForm(FormDeclaration form, SourcePosition at) => Diagnostic.Error(
        "CQP050", $"le formulaire « {form.Code} » n'a aucun champ.", at, "déclarez ses champs sous « champs », ou supprimez-le.");

    public static Diagnostic EmptyCollection(string collection, SourcePosition at) => Diagnostic.Error(
        "CQP051", $"« pour_chaque: {collection} » ne donne rien : la certification n'en a aucun élément.", at,
        "remplissez cette section du référentiel, ou supprimez ce qui la parcourt.");

    public static Diagnostic MarkWithoutScale(FieldDeclaration field) => Diagnostic.Error(
        "CQP052", $"{(field.Nature == FieldNature.Choice ? "le choix" : "la note")} « {field.Id} » n'a pas d'échelle.", field.Position, "ajoutez « echelle: » et le code d'une échelle.");

    public static Diagnostic MarkCountsForNothing(FieldDeclaration field) => Diagnostic.Error(
        "CQP053", $"la note « {field.Id} » ne compte pour rien.", field.Position,
        "ajoutez « compte_pour: » et le code d'un domaine ou d'une compétence, ou « domaine » ou « competence » pour l'élément répété.");

    public static Diagnostic NotAMark(FieldDeclaration field, string key, SourcePosition at) => Diagnostic.Error(
        "CQP054", $"le champ « {field.Id} » n'est pas une note chiffrée : « {key} » n'y a pas de sens.", at,
        "supprimez cette ligne, ou écrivez « nature: note_chiffree ».");

    public static Diagnostic OwnNodeOfNothing(FieldDeclaration field, SourcePosition at) => Diagnostic.Error(
        "CQP055", $"« compte_pour: {field.CountsFor} » n'a de sens que pour un champ répété, et « {field.Id} » ne l'est pas.", at,
        $"ajoutez « pour_chaque: », ou remplacez « {field.CountsFor} » par un code.");

    public static Diagnostic ItemsWithoutNode(FieldDeclaration field, string collection, SourcePosition at) => Diagnostic.Error(
        "CQP059", $"« compte_pour: {field.CountsFor} » ne va pas avec « pour_chaque: {collection} » : ces éléments n'en ont pas.", at,
        "écrivez « competence » pour les competences et les criteres, « domaine » pour les autres.");

    public static Diagnostic MarkOnValues(FieldDeclaration field, Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP081", $"la note « {field.Id} » est un nombre, mais l'échelle « {scale.Code} » a des valeurs entre lesquelles choisir.", at,
        "écrivez « nature: choix », ou donnez une échelle avec un minimum et un maximum.");

    public static Diagnostic ChoiceOnNumbers(FieldDeclaration field, Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP092", $"le choix « {field.Id} » n'a pas de valeurs : l'échelle « {scale.Code} » n'a que des nombres ({Range(scale)}).", at,
        "écrivez « nature: note_chiffree », ou donnez une échelle qui a des « valeurs ».");

    public static Diagnostic WithoutComment(FieldDeclaration field, SourcePosition at) => Diagnostic.Error(
        "CQP082", $"le critère sans objet « {field.Id} » n'a pas de champ où dire pourquoi.", at,
        "ajoutez « commentaire: » et l'identifiant d'un champ de texte ou de notes du même formulaire, répété comme lui.");

    public static Diagnostic StrayComment(FieldDeclaration field, SourcePosition at) => Diagnostic.Error(
        "CQP093", $"le champ « {field.Id} » n'est pas un critère sans objet : « commentaire » n'y a pas de sens.", at,
        "supprimez cette ligne, ou écrivez « nature: sans_objet ».");

    public static Diagnostic WithinNothing(FieldDeclaration field, SourcePosition at) => Diagnostic.Error(
        "CQP083", $"« dans » n'a de sens que pour un champ répété, et « {field.Id} » ne l'est pas.", at, "ajoutez « pour_chaque: », ou supprimez cette ligne.");

    public static Diagnostic AllCountForOne(FieldDeclaration field, SourcePosition at) => Diagnostic.Warning(
        "CQP056", $"toutes les notes du champ répété « {field.Id} » comptent pour « {field.CountsFor} », quel que soit leur domaine.", at,
        "écrivez « compte_pour: domaine » pour que chacune compte pour le sien.");

    public static Diagnostic DuplicateField(string id, SourcePosition at, SourcePosition first) => Diagnostic.Error(
        "CQP057", $"le champ « {id} » est déclaré deux fois dans ce formulaire (déjà ligne {first.Line}).", at, "donnez un autre « id » à l'un des deux.");

    public static Diagnostic PlaceholderReadsAsMark(FieldDeclaration field, SourcePosition at) => Diagnostic.Error(
        "CQP058", $"l'invite du champ « {field.Id} » contient un chiffre ou « % » : elle pourrait être lue comme une note.", at,
        "écrivez l'invite en lettres, par exemple « Votre note » ; l'unité s'imprime à côté du champ.");

    // Rules

    public static Diagnostic RuleWithoutMarks(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP060", $"la règle « {rules.Code} » ne dit pas quelles notes comptent.", at, "ajoutez « notes: » et ses évaluateurs.");

    public static Diagnostic RuleWithoutConditions(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP447", $"la règle « {rules.Code} » n'a aucune condition : tout serait validé.", at, "ajoutez « conditions: » et ses tests.");

    public static Diagnostic AssessorWithoutForm(RuleSet rules, string assessor, SourcePosition at) => Diagnostic.Warning(
        "CQP061", $"aucun formulaire ne recueille de note de « {assessor} » : tout résultat de la règle « {rules.Code} » restera « non décidable ».", at,
        "déclarez un formulaire pour cet évaluateur avec une note chiffrée.");

    public static Diagnostic ConsensusWithoutForm(RuleSet rules, string assessor, SourcePosition at) => Diagnostic.Warning(
        "CQP062", $"la règle « {rules.Code} » attend un consensus de « {assessor} », mais aucun formulaire « portee: consensus » ne le recueille.", at,
        "déclarez ce formulaire, ou écrivez « calcul: moyenne » si c'est ce que dit la source.");

    public static Diagnostic SkillsBlockWithoutDomain(SkillsBlock block, RuleSet rules) => Diagnostic.Error(
        "CQP063", $"le bloc « {block.Code} » n'a pas de domaine, alors que la règle « {rules.Code} » valide les blocs par les notes de leur domaine.", block.Position,
        "ajoutez « domaine: » à ce bloc : sans cette correspondance, aucun résultat ne peut être calculé.");

    public static Diagnostic OverlappingRules(RuleSet rules, RuleSet first, SourcePosition at) => Diagnostic.Error(
        "CQP064", $"la règle « {rules.Code} » prend effet le même jour que « {first.Code} » ({first.Position}) pour la même voie.", at,
        "corrigez la date de l'une, ou écrivez « inconnu » si la source n'en donne pas.");

    public static Diagnostic ConditionOnAbsentAssessor(RuleSet rules, string assessor, SourcePosition at) => Diagnostic.Error(
        "CQP065", $"cette condition teste la note de « {assessor} », que la règle « {rules.Code} » ne prend pas en compte : elle ne serait jamais vérifiée.", at,
        "ajoutez cet évaluateur sous « notes: », ou corrigez son code.");

    public static Diagnostic AssessorTwice(RuleSet rules, string assessor, SourcePosition at) => Diagnostic.Error(
        "CQP066", $"« {assessor} » figure deux fois dans les notes de la règle « {rules.Code} » : il compterait double.", at, "supprimez une des deux lignes.");

    public static Diagnostic KnowHowWithoutForm(RuleSet rules, SourcePosition at) => Diagnostic.Warning(
        "CQP067", $"la règle « {rules.Code} » teste chaque savoir-faire, mais aucun formulaire n'en recueille les notes.", at,
        "déclarez un champ « pour_chaque: savoir_faire » de nature note_chiffree dans un formulaire de l'évaluateur concerné.");

    public static Diagnostic MarksThatNoRuleTakes(FormDeclaration form, SourcePosition at) => Diagnostic.Warning(
        "CQP068", $"aucune règle ne prend en compte les notes de « {form.Assessor} » : celles du formulaire « {form.Code} » ne compteront pour rien.", at,
        "ajoutez cet évaluateur sous « notes: » d'une règle, ou corrigez l'évaluateur du formulaire.");

    public static Diagnostic ResultOfOneAssessor(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP069", $"cette condition de la règle « {rules.Code} » porte sur le résultat, qui réunit tous les évaluateurs : « evaluateur » n'y a pas de sens.", at,
        "écrivez « porte_sur: chaque_evaluateur » pour tester un seul évaluateur, ou supprimez cette ligne.");

    // Kits and documents

    public static Diagnostic FormOfAnotherRole(KitDeclaration kit, FormDeclaration form, SourcePosition at) => Diagnostic.Error(
        "CQP070", $"le formulaire « {form.Code} » a le rôle « {form.Role} », mais ce kit est celui du rôle « {kit.Role} ».", at,
        "retirez-le de ce kit, ou corrigez le rôle du formulaire ou du kit.");

    public static Diagnostic OtherCopies(KitDeclaration kit, FormDeclaration form, string copies, SourcePosition at) => Diagnostic.Error(
        "CQP071", $"les exemplaires du kit « {kit.Role} » ne sont pas ceux de son formulaire « {form.Code} », qui est « {copies} ».", at,
        "donnez les mêmes « exemplaires » au kit et à tous ses formulaires.");

    public static Diagnostic EmptyKit(KitDeclaration kit, SourcePosition at) => Diagnostic.Error(
        "CQP072", $"le kit « {kit.Role} » ne contient aucun document.", at, "nommez ses formulaires et ses documents sous « documents », ou supprimez-le.");

    public static Diagnostic DocumentTwice(KitDeclaration kit, string code, SourcePosition at) => Diagnostic.Error(
        "CQP073", $"« {code} » figure déjà dans le kit « {kit.Role} ».", at, "supprimez cette ligne.");

    public static Diagnostic KitTwice(KitDeclaration kit, SourcePosition first, SourcePosition at) => Diagnostic.Error(
        "CQP074", $"le rôle « {kit.Role} » a déjà un kit ({first}).", at, "réunissez les deux kits, ou donnez un autre rôle à celui-ci.");

    public static Diagnostic InNoKit(CodeDefinition piece) => Diagnostic.Warning(
        "CQP075", $"aucun kit ne nomme « {piece.Code} » ({piece.Kind.Name}) : il ne sera jamais imprimé.", piece.Position,
        "ajoutez ce code sous « documents » d'un kit, ou supprimez ce qu'il désigne.");

    public static Diagnostic NumberTwice(RolePlay again, RolePlay first, DocumentDeclaration document, SourcePosition at) => Diagnostic.Error(
        "CQP076",
        $"les jeux de rôle « {first.Code} » et « {again.Code} » ont le même numéro : le document « {document.Code} » donnerait deux fois le même fichier.", at,
        "donnez un autre numéro à l'un des deux.");

    public static Diagnostic NameTaken(CodeDefinition taken, DocumentDeclaration document) => Diagnostic.Error(
        "CQP077", $"« {taken.Code} » est aussi le nom d'un des fichiers du document répété « {document.Code} » ({document.Position}).", taken.Position,
        "choisissez un autre code.");

    public static Diagnostic ReportOfSingleMarks(FieldDeclaration field, SourcePosition at) => Diagnostic.Error(
        "CQP078", $"la note reportée « {field.Id} » ne l'est pas par domaine : seule une moyenne de domaine se reporte et se compare.", at,
        "écrivez « pour_chaque: domaines », ou « portee: individuelle » si ce formulaire recueille les notes elles-mêmes.");

    public static Diagnostic ReportOnAnotherScale(FieldDeclaration field, Scale other, SourcePosition at) => Diagnostic.Error(
        "CQP079", $"la note reportée « {field.Id} » n'est pas sur l'échelle « {other.Code} » ({Range(other)}) des notes dont elle est la moyenne.", at,
        "donnez la même échelle aux deux.");

    public static Diagnostic ReportOfNothing(FormDeclaration form, SourcePosition at) => Diagnostic.Warning(
        "CQP080", $"les notes reportées dans « {form.Code} » ne pourront être comparées à rien : aucun formulaire « portee: individuelle » de « {form.Assessor} » ne recueille de notes.", at,
        "déclarez ce formulaire, ou corrigez la portée ou l'évaluateur de celui-ci.");

    // Passes, values carried over, counts

    public static Diagnostic UnitOfNothing(FieldDeclaration field, SourcePosition at) => Diagnostic.Error(
        "CQP091", $"« compte_pour: unite » n'a de sens que pour un champ répété pour chaque unité, et « {field.Id} » ne l'est pas.", at,
        "écrivez « pour_chaque: unites », ou « compte_pour: domaine ».");

    public static Diagnostic ItemsWithoutDomain(FieldDeclaration field, IReadOnlyList<string> items, SourcePosition at) => Diagnostic.Error(
        "CQP084", $"la note « {field.Id} » compte pour le domaine, que le référentiel ne donne pas pour {string.Join(", ", items)}.", at,
        "donnez un « domaine » à ces blocs, ou un « bloc » à ces unités ; une unité peut aussi compter pour elle-même : « compte_pour: unite ».");

    public static Diagnostic PassTwice(Assessor assessor, AssessmentPass again, AssessmentPass first, SourcePosition at) => Diagnostic.Error(
        "CQP097", $"« {assessor.Code} » a déjà une passe « {again.Code} » (ligne {first.Position.Line}).", at, "donnez un autre code à l'une des deux.");

    public static Diagnostic UnknownPass(FieldDeclaration field, Assessor assessor, SourcePosition at) => Diagnostic.Error(
        "CQP094", $"« {field.Pass} » n'est pas une passe de « {assessor.Code} ».", at,
        assessor.Passes.Count == 0
            ? "déclarez ses « passes » parmi les évaluateurs, ou supprimez cette ligne."
            : $"ses passes : {string.Join(", ", assessor.Passes.Select(p => p.Code))}.");

    public static Diagnostic MarkWithoutPass(FieldDeclaration field, Assessor assessor) => Diagnostic.Error(
        "CQP095", $"la note « {field.Id} » ne dit pas à quelle passe de « {assessor.Code} » elle appartient : elle pourrait être prise pour celle qui compte.",
        field.Position, $"ajoutez « passe: » et l'un de ses codes : {string.Join(", ", assessor.Passes.Select(p => p.Code))}.");

    public static Diagnostic RepeatedOutsideReport(FieldDeclaration field, SourcePosition at) => Diagnostic.Error(
        "CQP099", $"« {field.Id} » recopie une valeur calculée, mais ce formulaire recueille des notes qui comptent.", at,
        "déclarez le formulaire « portee: report », ou supprimez « reprend ».");

    public static Diagnostic RepeatedTwice(FieldDeclaration again, FieldDeclaration first, SourcePosition at) => Diagnostic.Error(
        "CQP096", $"« {again.Id} » recopie la même valeur que « {first.Id} » (ligne {first.Position.Line}).", at, "corrigez « reprend » dans l'un des deux champs.");

    public static Diagnostic NothingToRepeat(FieldDeclaration field, SourcePosition at) => Diagnostic.Warning(
        "CQP098", $"« {field.Id} » recopie le résultat de « {field.Repeats} », dont aucun formulaire ne recueille de note : rien ne pourra lui être comparé.", at,
        "déclarez le formulaire de cet évaluateur, ou corrigez « reprend ».");

    public static Diagnostic BoundsNotWhole(Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP089", $"l'échelle « {scale.Code} » n'admet que des nombres entiers, mais va {Range(scale)}.", at, "donnez-lui des bornes entières, ou supprimez « entier ».");

    private static string KnownCodes(IReadOnlyList<string> known) => known.Count switch
    {
        0 => "la certification n'en déclare aucun : ajoutez la section qui les contient.",
        <= 20 => $"codes connus : {string.Join(", ", known)}.",
        _ => "vérifiez le code dans la section qui le déclare.",
    };

    private static string OneOf(IReadOnlyList<CodeKind> kinds) => kinds.Count == 1
        ? kinds[0].Name
        : $"{string.Join(", ", kinds.Take(kinds.Count - 1).Select(k => k.Name))} ou {kinds[^1].Name}";

    private static string Range(Scale scale) => $"de {Number(scale.Minimum)} à {Number(scale.Maximum)}";

    private static string Test(ThresholdTest test) => ThresholdTestShape.Write(test).Replace('.', ',');

    private static string Number(decimal value) => DecimalText.Write(value).Replace('.', ',');
}
