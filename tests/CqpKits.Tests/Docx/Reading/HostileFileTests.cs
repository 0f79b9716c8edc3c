using System.Text;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Interpretation;
using CqpKits.Returns;
using CsCheck;
using static CqpKits.Testing.SampleForm;
using static CqpKits.Testing.WordMarkup;

namespace CqpKits.Tests.Docx.Reading;

/// <summary>No bytes make the reader throw; what it cannot read is one refusal.</summary>
public sealed class HostileFileTests
{
    private static readonly string Filled = Body(f => Box(f, "70"));
    private static readonly byte[] Valid = WordFile.WithBody(Filled, "K7M2Q-9XR4T-B2KC-7HXW-P").ToBytes();
    private static readonly byte[] Stored = WordFile.WithBody(Filled).ToBytes(System.IO.Compression.CompressionLevel.NoCompression);

    private static void IsReadOrRefused(byte[] bytes)
    {
        var outcome = FormReader.Open("rendu.docx", bytes);
        if (outcome.Value is { } document)
        {
            var answers = FormInterpretation.Interpret(Definition, document.Read(Definition, IssueId));
            Assert.Equal(Definition.Fields.Count(f => f.Kind.CarriesValue), answers.Count);
        }
        else
        {
            Assert.StartsWith("CQP3", Assert.Single(outcome.Diagnostics).Code, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Random_bytes() => Gen.Byte.Array[0, 300].Sample(IsReadOrRefused, iter: 2000);

    [Fact]
    public void Random_bytes_after_the_start_of_a_zip() => Gen.Byte.Array[0, 300].Sample(tail => IsReadOrRefused([.. "PK\x03\x04"u8, .. tail]), iter: 2000);

    [Fact]
    public void Packages_with_changed_bytes() =>
        Gen.Select(Gen.Bool, Gen.Select(Gen.Double.Unit, Gen.Byte).Array[1, 6]).Sample((stored, changes) =>
        {
            var bytes = (byte[])(stored ? Stored : Valid).Clone();
            foreach (var (at, value) in changes) { bytes[(int)(at * (bytes.Length - 1))] = value; }
            IsReadOrRefused(bytes);
        }, iter: 1500);

    [Fact]
    public void Packages_cut_short() => Gen.Int[0, Valid.Length - 1].Sample(length => IsReadOrRefused(Valid[..length]), iter: 500);

    [Fact]
    public void Bodies_with_elements_in_any_order()
    {
        string[] pieces =
        [
            "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>70</w:t>", "<w:sdt>", "</w:sdt>",
            "<w:sdtPr>", "</w:sdtPr>", "<w:sdtContent>", "</w:sdtContent>", $"<w:tag w:val=\"{TagOf("R.2.pct")}\"/>", BookmarkStart(BookmarkOf("R.2.pct")),
            BookmarkEnd(BookmarkOf("R.2.pct")), "<w:tcPr><w:vMerge/></w:tcPr>", "<w:tcPr><w:gridSpan w:val=\"99999999999\"/></w:tcPr>", "<w:txbxContent>",
            "</w:txbxContent>", "<w:ins>", "</w:ins>", "<w:del>", "</w:del>", "<w:t>R.2</w:t>", "<w:t>Pourcentage</w:t>", "<w:drawing>", "</w:drawing>",
        ];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 60].Sample(content => IsReadOrRefused(WordFile.WithBody(Balanced(content)).ToBytes()), iter: 3000);
    }

    /// <summary>Drops end tags that close nothing and closes what stays open, so that the order is odd and the XML well formed.</summary>
    private static string Balanced(IEnumerable<string> pieces)
    {
        var text = new StringBuilder();
        var open = new Stack<string>();
        foreach (var piece in pieces)
        {
            if (piece.StartsWith("</", StringComparison.Ordinal))
            {
                if (open.TryPeek(out var top) && top == piece) { text.Append(open.Pop()); }
                continue;
            }

            text.Append(piece);
            if (!piece.Contains('/')) { open.Push("</" + piece[1..]); }
        }

        return text + string.Concat(open);
    }

    [Fact]
    public void A_row_for_every_element_that_passes_is_read_in_bounded_memory()
    {
        var row = Row(Cell("Pourcentage"), Cell("R.2"), Cell("70"));
        var body = Table(string.Concat(Enumerable.Repeat(row, 25_000)));
        var bytes = WordFile.WithBody(body).ToBytes();
        var before = GC.GetAllocatedBytesForCurrentThread();
        IsReadOrRefused(bytes);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000_000L);
    }

    [Fact]
    public void Controls_as_deep_as_the_gate_allows_are_read()
    {
        var deep = Enumerable.Range(0, 110).Aggregate(Run("70"), (inner, _) => Control(null, inner));
        Assert.Equal(new MarkValue(70), WordFile.WithBody(Body(f => f == "R.2.pct" ? deep : Box(f))).Answers()["R.2.pct"].Value);
    }
}
