namespace CqpKits.Kits.Starting;

/// <summary>The field of a grid, and the template that places it: the one place where a first form is given its template.</summary>
/// <param name="Template">Name of the template.</param>
/// <param name="Field">The field, a line of YAML.</param>
/// <param name="Remarks">Id of the field of remarks that the template places.</param>
internal sealed record StartGrid(string Template, string Field, string Remarks)
{
    /// <summary>The grid for a scale and what is marked.</summary>
    public static StartGrid Of(StartScale scale, GradedItems graded)
    {
        var repeated = $"pour_chaque: {Word(graded)}, echelle: {ScaleCode(scale)}, compte_pour: {CountsFor(graded)}";
        return IsChoice(scale)
            ? new StartGrid(graded == GradedItems.Criteria ? "grille-criteres.md" : "choix-par-element.md", $"{{ id: {FieldOf(scale)}, nature: choix, libelle: \"évaluation\", {repeated} }}", graded == GradedItems.Criteria ? "observations" : "commentaires")
            : new StartGrid("notes-par-element.md", $"{{ id: {FieldOf(scale)}, nature: note_chiffree, libelle: \"Note\", {repeated} }}", "commentaires");
    }

    /// <summary>Whether a mark is chosen among answers; else it is a number.</summary>
    public static bool IsChoice(StartScale scale) => scale is StartScale.YesNo or StartScale.Levels;

    /// <summary>Id of the field.</summary>
    public static string FieldOf(StartScale scale) => IsChoice(scale) ? "evaluation" : "note";

    /// <summary>What a rule judges one by one.</summary>
    public static string LevelOf(GradedItems graded) => graded is GradedItems.Criteria or GradedItems.Competencies ? "competences" : "domaines";

    private static string CountsFor(GradedItems graded) => graded is GradedItems.Criteria or GradedItems.Competencies ? "competence" : "domaine";

    private static string Word(GradedItems graded) => graded switch
    {
        GradedItems.Criteria => "criteres",
        GradedItems.Competencies => "competences",
        GradedItems.KnowHow => "savoir_faire",
        GradedItems.Knowledge => "connaissances",
        _ => "domaines",
    };

    private static string ScaleCode(StartScale scale) => scale switch
    {
        StartScale.Percent => "pourcentage",
        StartScale.Twenty => "vingt",
        StartScale.Levels => "niveaux",
        _ => "oui_non",
    };
}
