using System;
using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Treatments;

namespace CqpKits.Tests.Families;

/// <summary>
/// The 168 boxes of outil n°4 go out and come back: all OUI, all NON, and rows that each have a sequence of OUI and NON of their own over seven files,
/// so that two rows that change places are seen.
/// </summary>
public sealed class ChecklistBoxesTests
{
    private const int Criteria = 84;
    private const int Bits = 7;

    private static readonly BuiltFamilies Built = BuiltFamilies.Of("technico-commercial-chimie");
    private static readonly DocxFile Blank = Built.Form("habilite/guide-evaluation");

    /// <summary>Which rows are ticked OUI, by their rank from 0, one pattern a file.</summary>
    private static readonly Func<int, bool>[] Patterns =
        [_ => true, _ => false, .. Enumerable.Range(0, Bits).Select(bit => (Func<int, bool>)(rank => ((rank >> bit) & 1) == 1))];

    [Fact]
    public void Every_row_has_a_sequence_of_its_own() => Assert.Equal(
        Criteria, Enumerable.Range(0, Criteria).Select(rank => string.Concat(Patterns.Select(p => p(rank) ? '1' : '0'))).Distinct().Count());

    [Fact]
    public void As_they_were_filled() => AssertComesBack(files => files);

    [Fact]
    public void By_LibreOffice()
    {
        Requires.LibreOffice();
        AssertComesBack(LibreOffice.Resave);
    }

    [Fact]
    public void By_OpenDocument()
    {
        Requires.LibreOffice();
        AssertComesBack(LibreOffice.ResaveByOdt);
    }

    private static void AssertComesBack(Func<IReadOnlyList<DocxFile>, IReadOnlyList<DocxFile>> save)
    {
        var rows = Built.Definition(Blank).Fields.Where(f => f.Id.EndsWith(".evaluation", StringComparison.Ordinal)).Select(f => f.Id).ToList();
        Assert.Equal(Criteria, rows.Count);
        foreach (var (file, isYes) in save([.. Patterns.Select(p => Ticked(rows, p))]).Zip(Patterns))
        {
            var answers = Built.Answers(file).ToDictionary(a => a.FieldId);
            Assert.Equal(
                rows.Select((id, rank) => $"{id} {Code(isYes(rank))}"),
                rows.Select(id => $"{id} {(answers[id].Value as ChoiceValue)?.Code ?? answers[id].Status.ToString()}"));
        }
    }

    private static DocxFile Ticked(List<string> rows, Func<int, bool> isYes)
    {
        var ticks = rows.Select((id, rank) => FieldAnchors.Tag($"{id}={Code(isYes(rank))}")).ToHashSet();
        return Filler.Fill(Blank, tag => ticks.Contains(tag) ? Filler.Ticked : null);
    }

    private static string Code(bool yes) => yes ? "OUI" : "NON";
}
