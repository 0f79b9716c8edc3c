using CqpKits.Forms.Answers;
using CqpKits.Treatments;

namespace CqpKits.Tests.Families;

/// <summary>Forms with boxes to tick, filled with a value of its own in every field, go out and come back.</summary>
public sealed class FamilyRoundTripTests
{
    private static readonly (string Certification, string Path)[] Forms =
    [
        ("technico-commercial-chimie", "habilite/guide-evaluation"),
        ("technico-commercial-chimie", "habilite/resultats-evaluation"),
        ("commercial-sedentaire", "jury/grille-jeu-de-role-bc2"),
        ("commercial-sedentaire", "organisme/grille-questionnaire-bc3"),
    ];

    public static TheoryData<string> Treatments => [.. Treatment.KeepingEveryValue.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Treatments))]
    public void Every_value_survives(string treatment)
    {
        foreach (var (built, file, values) in Filled())
        {
            values.AssertRead(built.Answers(Treatment.Named(treatment).Apply(file)));
        }
    }

    [Theory]
    [MemberData(nameof(Treatments))]
    public void A_blank_form_stays_blank(string treatment)
    {
        foreach (var (built, file) in Blank())
        {
            AssertAllMissing(built.Answers(Treatment.Named(treatment).Apply(file)));
        }
    }

    private static List<(BuiltFamilies Built, DocxFile File)> Blank() =>
        [.. Forms.Select(f => (BuiltFamilies.Of(f.Certification), BuiltFamilies.Of(f.Certification).Form(f.Path)))];

    private static List<(BuiltFamilies Built, DocxFile File, DistinctValues Values)> Filled() =>
    [
        .. Blank().Select(b => (b.Built, b.File, Values: new DistinctValues(b.Built.Definition(b.File))))
            .Select(b => (b.Built, b.Values.Fill(b.File), b.Values)),
    ];

    private static void AssertAllMissing(IReadOnlyList<Answer> answers) =>
        Assert.Equal("", string.Join('\n', answers.Where(a => a.Status != AnswerStatus.Missing).Select(a => $"{a.FieldId}: {a.Status} « {a.RawText} » {a.Reason}")));
}
