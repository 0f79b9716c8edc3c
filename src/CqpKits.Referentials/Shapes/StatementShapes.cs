using CqpKits.Referentials.Model;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes;

/// <summary>Reads a sentence written alone, or as a mapping with « precisions ».</summary>
internal static class StatementShapes
{
    private static readonly Key<string> Text = Key.RequiredText("texte", "La phrase.");
    private static readonly Key<IReadOnlyList<string>> Details = Key.List("precisions", TextShape.Filled, "Ce qu'elle annonce, dans l'ordre.");

    public static readonly ShortOrFullShape<Statement> Statement = new(
        TextShape.Filled,
        (text, at) => new Statement(text, [], at),
        new("une phrase et ses précisions", [Text, Details], v => new Statement(v.Get(Text), v.Get(Details), v.Position)));
}
