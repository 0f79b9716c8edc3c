using CqpKits.Referentials.Model;

namespace CqpKits.Authoring.Layouts;

/// <summary>A column of a grid that says more of an item and holds no field.</summary>
/// <param name="Title">Its header.</param>
/// <param name="Width">Millimetres.</param>
/// <param name="Lines">The lines of its cell in the template; the first follows the dash.</param>
internal sealed record InfoColumn(string Title, decimal Width, IReadOnlyList<string> Lines)
{
    /// <summary>Those that a collection needs: what the evaluator must have before the eyes, where the référentiel gives it.</summary>
    public static IEnumerable<InfoColumn> Of(Certification certification, FieldCollection collection) => collection switch
    {
        FieldCollection.Examinations when certification.Examinations.Any(e => e.Minutes is not null) => [new InfoColumn("Durée", 30, [" {{ e.duree }}"])],
        FieldCollection.Observations when certification.Observations.Any(o => o.Questions.Count > 0 || o.RolePlays.Count > 0) => [Questions],
        _ => [],
    };

    private static InfoColumn Questions => new("Questions et jeux de rôles", 70,
    [
        "",
        "    {{~ for j in e.jeux_de_role ~}}",
        "    *Jeu de rôles* : voir fiche n° {{ j.numero }}",
        "",
        "    {{~ end ~}}",
        "    {{~ for q in e.questions ~}}",
        "    *Question* : {{ q }}",
        "",
        "    {{~ end ~}}",
    ]);

    public void Write(LayoutText text)
    {
        text.Line("  -" + Lines[0]);
        foreach (var line in Lines.Skip(1))
        {
            text.Line(line);
        }
    }
}
