using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Saved;

/// <summary>
/// The 168 boxes of outil n°4 go out and come back: all OUI, all NON, and rows that each have a sequence of OUI and NON of their own over seven files,
/// so that two rows that change places are seen.
/// </summary>
[Trait("Category", "Slow")]
public sealed class ChecklistBoxesTests
{
    private const int Criteria = 84;
    private const int Bits = 7;

    private static readonly BuiltFamilies Built = BuiltFamilies.Of("technico-commercial-chimie");
    private static readonly DocxFile Blank = Built.Form("habilite/guide-evaluation");

    /// <summary>Which rows are ticked OUI, by their rank from 0, one pattern a file.</summary>
    private static readonly Func<int, bool>[] Patterns =
        [_ => true, _ => false, .. Enumerable.Range(0, Bits).Select(bit => (Func<int, bool>)(rank => ((rank >> bit) & 1) == 1))];

    private static readonly IReadOnlyList<string> Rows =
        [.. Built.Definition(Blank).Fields.Where(f => f.Id.EndsWith(".evaluation", StringComparison.Ordinal)).Select(f => f.Id)];

    private static readonly IReadOnlyList<DocxFile> Files = [.. Patterns.Select(Ticked)];
    private static readonly SavedFiles Saved = new(Files);

    [Fact]
    public void Every_row_has_a_sequence_of_its_own() => Assert.Equal(
        Criteria, Rows.Select((_, rank) => string.Concat(Patterns.Select(p => p(rank) ? '1' : '0'))).Distinct().Count());

    [Fact]
    public void As_they_were_filled() => AssertComesBack(Files.Select(f => f.ToBytes()));

    [Theory]
    [InlineData(SavedAs.Docx)]
    [InlineData(SavedAs.OdtThenDocx)]
    [InlineData(SavedAs.Odt)]
    public void As_LibreOffice_saves_them(SavedAs format)
    {
        Requires.LibreOffice();
        AssertComesBack(Saved.As(format));
    }

    private static void AssertComesBack(IEnumerable<byte[]> files)
    {
        foreach (var (file, isYes) in files.Zip(Patterns))
        {
            var answers = Built.Answers(file).ToDictionary(a => a.FieldId);
            Assert.Equal(
                Rows.Select((id, rank) => $"{id} {Code(isYes(rank))}"),
                Rows.Select(id => $"{id} {(answers[id].Value as ChoiceValue)?.Code ?? answers[id].Status.ToString()}"));
        }
    }

    private static DocxFile Ticked(Func<int, bool> isYes)
    {
        var ticks = Rows.Select((id, rank) => FieldAnchors.Tag($"{id}={Code(isYes(rank))}")).ToHashSet();
        return Filler.Fill(Blank, tag => ticks.Contains(tag) ? Filler.Ticked : null);
    }

    private static string Code(bool yes) => yes ? "OUI" : "NON";
}
