using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Interpretation;
using CqpKits.Returns;
using CqpKits.Testing.Pdf;
using static CqpKits.Testing.Pdf.SamplePdfForm;

namespace CqpKits.Tests.Hostile;

/// <summary>PDF files that chance has changed: each is read or refused, none is read wrong.</summary>
public sealed class HostilePdfTests
{
    private static readonly PdfSample Filled = Form.Filled(Mark, "70").Filled("R.1.pct", "40").Filled(Notes, "très bien").Filled("candidat", "Müller Zoé").Filled(Yes, "Oui");

    private static readonly Dictionary<string, Answer> Truth = Filled.Answers();

    private static readonly IReadOnlyList<byte[]> Seeds = [Filled.ToBytes(), Filled.ToRaw().ToPacked(), Filled.ToRaw().AppendedTo(Form.ToRaw()), (Filled with { HasMetadata = true, Above = "form1" }).ToBytes()];

    /// <summary>What a page shows and what its fields hold stand apart in the file: one changed byte cannot change both.</summary>
    [Fact]
    public void One_changed_byte_never_changes_an_answer_without_a_word()
    {
        for (var number = 0; number < 3000; number++)
        {
            var chance = new Chance(number);
            var bytes = (byte[])chance.Pick(Seeds).Clone();
            bytes[chance.Next(bytes.Length)] = (byte)chance.Next(256);
            foreach (var answer in Answers(number, bytes))
            {
                var truth = Truth[answer.FieldId];
                Assert.True(answer.NeedsReview || answer.Value == truth.Value, $"file {number}: {answer.FieldId} is « {answer.Value?.Display} », not « {truth.Value?.Display} »");
            }
        }
    }

    [Fact]
    public void Every_changed_file_is_read_or_refused()
    {
        for (var number = 0; number < 1500; number++)
        {
            var chance = new Chance(number);
            Answers(number, Mutated(chance, chance.Pick(Seeds)));
        }
    }

    [Fact]
    public void A_file_that_ends_early_is_read_or_refused()
    {
        var bytes = Filled.ToBytes();
        for (var length = 0; length < bytes.Length; length += 37)
        {
            Answers(length, bytes[..length]);
        }
    }

    [Fact]
    public void What_is_never_opened_costs_nothing()
    {
        var raw = Filled.ToRaw();
        raw.Put(raw.Reserve(), RawPdf.Deflated("/Subtype/Image", new string('x', 64 * 1024 * 1024)));
        var bytes = raw.ToBytes();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(new MarkValue(70), Answers(0, bytes).Single(a => a.FieldId == Mark).Value);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 * 1024 * 1024);
    }

    [Fact]
    public void A_form_among_thousands_of_fields_of_nobody_is_read_at_a_bounded_cost()
    {
        var drowned = (Filled with { More = [.. Enumerable.Range(0, 8_000).Select(i => new SampleField($"x{i}") { Value = "80", HasAppearance = false, Place = (20, 30, 10, 10) })] }).ToBytes();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var answers = Answers(0, drowned);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200L * 1024 * 1024);
        Assert.Equal(new MarkValue(70), answers.Single(a => a.FieldId == Mark).Value);
        Assert.Equal(AnswerStatus.Conflict, answers.Single(a => a.FieldId == "R.10.pct").Status);
    }

    [Fact]
    public void Circles_and_lies_that_hurt_nobody_are_passed_over()
    {
        var text = Encoding.Latin1.GetString(Filled.ToBytes());
        var start = text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        string[] lies =
        [
            text.Replace("trailer\n<<", $"trailer\n<</Prev {start}", StringComparison.Ordinal),
            text.Replace("trailer\n<</Size ", "trailer\n<</Size -", StringComparison.Ordinal),
            text.Replace("/Length ", "/Length 9", StringComparison.Ordinal),
            text.Replace("trailer\n<<", "trailer\n<</XRefStm 3", StringComparison.Ordinal),
        ];
        Assert.All(lies, lie => Assert.Equal(new MarkValue(70), Answers(0, Encoding.Latin1.GetBytes(lie)).Single(a => a.FieldId == Mark).Value));
    }

    private static IReadOnlyList<Answer> Answers(int number, byte[] bytes)
    {
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            var opened = FormReader.Open("rendu.pdf", bytes, limit.Token);
            if (opened.Value is not { } document)
            {
                Assert.Equal(Severity.Error, Assert.Single(opened.Diagnostics).Severity);
                return [];
            }

            var answers = FormInterpretation.Interpret(Form.Definition, document.Read(Form.Definition, Form.Issue.IssueId, limit.Token));
            Assert.Equal(Truth.Count, answers.Count);
            Assert.All(answers, a => Assert.Equal(a.Status == AnswerStatus.Present, a.Value is not null));
            return answers;
        }
        catch (Exception fault) when (fault is not Xunit.Sdk.XunitException)
        {
            Assert.Fail(FormattableString.Invariant($"file {number}: {fault}"));
            return [];
        }
    }

    private static byte[] Mutated(Chance chance, byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        for (var i = chance.Next(1, 12); i > 0 && text.Length > 200; i--)
        {
            var (at, length) = (chance.Next(text.Length - 100), chance.Next(1, 100));
            text = chance.Next(5) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(chance.Next(text.Length), text.Substring(at, length)),
                2 => text.Insert(at, chance.Pick<string>(["[", "<<", "(", "9999999999", " 0 R", "stream\n", "endobj\n", "<", "/V", "/Kids", "/Length 99999999", "obj", "%", "\\"])),
                3 => text[..at] + (char)chance.Next(256) + text[(at + 1)..],
                _ => Renumbered(text, at, chance),
            };
        }

        return Encoding.Latin1.GetBytes(chance.Next(10) == 0 ? text[..chance.Next(text.Length)] : text);
    }

    private static string Renumbered(string text, int at, Chance chance)
    {
        var digit = text.AsSpan(at).IndexOfAnyInRange('0', '9');
        return digit < 0 ? text : text[..(at + digit)] + (char)('0' + chance.Next(10)) + text[(at + digit + 1)..];
    }
}
