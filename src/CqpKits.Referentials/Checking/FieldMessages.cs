using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;

namespace CqpKits.Referentials.Checking;

/// <summary>Messages about forms and their fields (CQP050–CQP059, CQP081–CQP084, CQP091–CQP093, CQP180).</summary>
internal static class FieldMessages
{
    public static Diagnostic EmptyForm(FormDeclaration form, SourcePosition at) => Diagnostic.Error(
        "CQP050", $"le formulaire « {form.Code} » n'a aucun champ.", at, "déclarez ses champs sous « champs », ou supprimez-le.");

    public static Diagnostic EmptyCollection(string collection, SourcePosition at) => Diagnostic.Error(
        "CQP051", $"« pour_chaque: {collection} » ne donne rien : la certification n'en a aucun élément.", at,
        "remplissez cette section du référentiel, ou supprimez ce qui la parcourt.");

    public static Diagnostic MarkWithoutScale(FieldDeclaration field) => Diagnostic.Error(
        "CQP052", $"{(field.Nature == FieldNature.Choice ? "le choix" : "la note")} « {field.Id} » n'a pas d'échelle.", field.Position, "ajoutez « echelle: » et le code d'une échelle.");

    public static Diagnostic MarkCountsForNothing(FieldDeclaration field) => Diagnostic.Error(
        "CQP053", $"la note « {field.Id} » ne compte pour rien.", field.Position,
        "ajoutez « compte_pour: » et un code, ou pour l'élément répété « domaine », « bloc », « unite », « competence » ou « epreuve » (« Ce qui peut porter une note », dans docs/referentiel.md).");

    public static Diagnostic NotAMark(FieldDeclaration field, string key, SourcePosition at) => Diagnostic.Error(
        "CQP054", $"le champ « {field.Id} » n'est pas une note chiffrée : « {key} » n'y a pas de sens.", at,
        "supprimez cette ligne, ou écrivez « nature: note_chiffree ».");

    public static Diagnostic OwnNodeOfNothing(FieldDeclaration field, SourcePosition at) => Diagnostic.Error(
        "CQP055", $"« compte_pour: {field.CountsFor} » n'a de sens que pour un champ répété, et « {field.Id} » ne l'est pas.", at,
        $"ajoutez « pour_chaque: », ou remplacez « {field.CountsFor} » par un code.");

    public static Diagnostic ItemsWithoutNode(FieldDeclaration field, string collection, IReadOnlyList<string> words, SourcePosition at) => Diagnostic.Error(
        "CQP059", $"« compte_pour: {field.CountsFor} » ne va pas avec « pour_chaque: {collection} » : ces éléments n'en ont pas.", at,
        (words.Count == 0 ? "écrivez le code de ce pour quoi la note compte" : $"écrivez {string.Join(" ou ", words.Select(w => $"« {w} »"))}") + " (« Ce qui peut porter une note », dans docs/referentiel.md).");

    public static Diagnostic ItemsWithoutBlock(FieldDeclaration field, IReadOnlyList<string> items, SourcePosition at) => Diagnostic.Error(
        "CQP091", $"la note « {field.Id} » compte pour le bloc, que le référentiel ne donne pas pour {string.Join(", ", items)}.", at,
        "donnez un « bloc » à ces éléments, ou écrivez « compte_pour: competence ».");

    public static Diagnostic MarkOnValues(FieldDeclaration field, Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP081", $"la note « {field.Id} » est un nombre, mais l'échelle « {scale.Code} » a des valeurs entre lesquelles choisir.", at,
        "écrivez « nature: choix », ou donnez une échelle avec un minimum et un maximum.");

    public static Diagnostic ChoiceOnNumbers(FieldDeclaration field, Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP092", $"le choix « {field.Id} » n'a pas de valeurs : l'échelle « {scale.Code} » n'a que des nombres ({ValueWords.Range(scale)}).", at,
        "écrivez « nature: note_chiffree », ou donnez une échelle qui a des « valeurs ».");

    public static Diagnostic WithoutComment(FieldDeclaration field, SourcePosition at) => Diagnostic.Error(
        "CQP082", $"le critère sans objet « {field.Id} » n'a pas de champ où dire pourquoi.", at,
        "ajoutez « commentaire: » et l'identifiant d'un champ de texte ou de notes du même formulaire, répété comme lui.");

    public static Diagnostic StrayComment(FieldDeclaration field, SourcePosition at) => Diagnostic.Error(
        "CQP093", $"le champ « {field.Id} » n'est pas un critère sans objet : « commentaire » n'y a pas de sens.", at,
        "supprimez cette ligne, ou écrivez « nature: sans_objet ».");

    public static Diagnostic WithinNothing(FieldDeclaration field, SourcePosition at) => Diagnostic.Error(
        "CQP083", $"« dans » n'a de sens que pour un champ répété, et « {field.Id} » ne l'est pas.", at, "ajoutez « pour_chaque: », ou supprimez cette ligne.");

    public static Diagnostic NotOfCollection(FieldDeclaration field, string code, IEnumerable<string> known, SourcePosition at) => Diagnostic.Error(
        "CQP180", $"« {code} » n'est pas un élément de la liste que le champ « {field.Id} » parcourt.", at,
        Spelling.DidYouMean(code, known) ?? $"ses éléments : {string.Join(", ", known)}.");

    public static Diagnostic AllCountForOne(FieldDeclaration field, SourcePosition at) => Diagnostic.Warning(
        "CQP056", $"toutes les notes du champ répété « {field.Id} » comptent pour « {field.CountsFor} », quel que soit leur domaine.", at,
        "écrivez « compte_pour: domaine » pour que chacune compte pour le sien.");

    public static Diagnostic DuplicateField(string id, SourcePosition at, SourcePosition first) => Diagnostic.Error(
        "CQP057", $"le champ « {id} » est déclaré deux fois dans ce formulaire (déjà ligne {first.Line}).", at, "donnez un autre « id » à l'un des deux.");

    public static Diagnostic PlaceholderReadsAsMark(FieldDeclaration field, SourcePosition at) => Diagnostic.Error(
        "CQP058", $"l'invite du champ « {field.Id} » contient un chiffre ou « % » : elle pourrait être lue comme une note.", at,
        "écrivez l'invite en lettres, par exemple « Votre note » ; l'unité s'imprime à côté du champ.");

    public static Diagnostic EchoedLabel(FieldDeclaration field, SourcePosition at) => Diagnostic.Warning(
        "CQP550", $"l'invite du champ « {field.Id} » répète son libellé, à l'endroit où l'on écrit au stylo.", at,
        "supprimez « invite » : le champ s'imprime alors avec une ligne pour écrire, et le libellé reste dit à l'écran.");

    public static Diagnostic ItemsWithoutDomain(FieldDeclaration field, IReadOnlyList<string> items, SourcePosition at) => Diagnostic.Error(
        "CQP084", $"la note « {field.Id} » compte pour le domaine, que le référentiel ne donne pas pour {string.Join(", ", items)}.", at,
        "donnez un « domaine » à ces blocs, ou un « bloc » à ces unités ; une unité peut aussi compter pour elle-même : « compte_pour: unite ».");
}
