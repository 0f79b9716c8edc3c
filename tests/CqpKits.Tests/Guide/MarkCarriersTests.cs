using CqpKits.Referentials.Model;
using CqpKits.Referentials.Shapes;

namespace CqpKits.Tests.Guide;

/// <summary>The table « Ce qui peut porter une note » of <c>docs/referentiel.md</c> is what the checks accept.</summary>
public sealed class MarkCarriersTests
{
    [Fact]
    public void The_table_says_what_is_accepted_and_nothing_else()
    {
        var rows = File.ReadAllLines(Repository.PathOf("docs/referentiel.md")).SkipWhile(l => l != "### Ce qui peut porter une note").Skip(1).TakeWhile(l => !l.StartsWith('#'))
            .Where(l => l.StartsWith('|')).Select(l => l.Trim('|').Split('|').Select(c => c.Trim().Trim('`')).ToList()).ToList();
        var words = rows[0].Skip(1).ToList();
        Assert.Equal(OwnNodes.All.Order(), words.Order());

        var said = rows.Skip(2).ToDictionary(r => r[0], r => words.Where((_, i) => r[i + 1] == "oui"));
        var accepted = Enum.GetValues<FieldCollection>().ToDictionary(Choices.Collection.WordFor, c => words.Where(w => OwnNodes.Of(w).Contains(c)));
        Assert.Equal(accepted.OrderBy(a => a.Key).Select(a => $"{a.Key}: {string.Join(' ', a.Value)}"), said.OrderBy(s => s.Key).Select(s => $"{s.Key}: {string.Join(' ', s.Value)}"));
    }
}
