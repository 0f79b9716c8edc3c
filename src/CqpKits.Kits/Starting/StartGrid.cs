namespace CqpKits.Kits.Starting;

/// <summary>The field of a first grid: what it repeats over, on which scale, and for what its answers count.</summary>
internal static class StartGrid
{
    /// <summary>The field for a scale and what is marked, a line of YAML.</summary>
    public static string FieldFor(StartScale scale, GradedItems graded)
    {
        var (nature, label) = IsChoice(scale) ? ("choix", "évaluation") : ("note_chiffree", "Note");
        return $"{{ id: {FieldOf(scale)}, nature: {nature}, libelle: \"{label}\", pour_chaque: {Word(graded)}, echelle: {ScaleCode(scale)}, compte_pour: {CountsFor(graded)} }}";
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
