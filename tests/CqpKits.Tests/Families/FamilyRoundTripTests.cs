using System;
using CqpKits.Forms.Answers;
using CqpKits.Tests.Acceptance;
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

    /// <summary>Every form of the two families; those of the agc have their own tests.</summary>
    private static readonly (string Certification, string Path)[] AllForms =
        [.. new[] { "technico-commercial-chimie", "commercial-sedentaire" }.SelectMany(c => BuiltFamilies.Of(c).Forms.Select(path => (c, path)))];

    public static TheoryData<string> Treatments => [.. Treatment.KeepingEveryValue.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Treatments))]
    public void Every_value_survives(string treatment)
    {
        foreach (var (built, file, values) in Filled(Forms))
        {
            values.AssertRead(built.Answers(Treatment.Named(treatment).Apply(file)));
        }
    }

    [Theory]
    [MemberData(nameof(Treatments))]
    public void A_blank_form_stays_blank(string treatment)
    {
        foreach (var (built, file) in Blank(Forms))
        {
            AssertAllMissing(built.Answers(Treatment.Named(treatment).Apply(file)));
        }
    }

    [Fact]
    public void Every_value_survives_a_save_by_LibreOffice() => AssertSurvives(LibreOffice.Resave, Treatment.Untouched);

    [Fact]
    public void Every_value_survives_OpenDocument_and_back() => AssertSurvives(LibreOffice.ResaveByOdt, Treatment.Untouched);

    [Fact]
    public void Every_value_survives_unwrapped_controls_without_tags_and_a_save_by_LibreOffice() =>
        AssertSurvives(LibreOffice.Resave, ControlTreatments.StripTags.Then(ControlTreatments.Unwrap));

    [Fact]
    public void Every_value_survives_unwrapped_controls_without_tags_and_OpenDocument() =>
        AssertSurvives(LibreOffice.ResaveByOdt, ControlTreatments.StripTags.Then(ControlTreatments.Unwrap));

    [Fact]
    public void Blank_forms_stay_blank_by_LibreOffice_and_OpenDocument()
    {
        Requires.LibreOffice();
        var blank = Blank(AllForms);
        List<DocxFile> files = [.. blank.Select(b => b.File)];
        foreach (var saved in new[] { LibreOffice.Resave(files), LibreOffice.ResaveByOdt(files) })
        {
            foreach (var (file, built) in saved.Zip(blank.Select(b => b.Built)))
            {
                AssertAllMissing(built.Answers(file));
            }
        }
    }

    private static void AssertSurvives(Func<IReadOnlyList<DocxFile>, IReadOnlyList<DocxFile>> save, Treatment before)
    {
        Requires.LibreOffice();
        var forms = Filled(AllForms);
        Assert.Equal(12, forms.Count);
        var saved = save([.. forms.Select(f => before.Apply(f.File))]);
        foreach (var (file, form) in saved.Zip(forms))
        {
            form.Values.AssertRead(form.Built.Answers(file));
        }
    }

    private static List<(BuiltFamilies Built, DocxFile File)> Blank(IEnumerable<(string Certification, string Path)> forms) =>
        [.. forms.Select(f => (BuiltFamilies.Of(f.Certification), BuiltFamilies.Of(f.Certification).Form(f.Path)))];

    private static List<(BuiltFamilies Built, DocxFile File, DistinctValues Values)> Filled(IEnumerable<(string Certification, string Path)> forms) =>
    [
        .. Blank(forms).Select(b => (b.Built, b.File, Values: new DistinctValues(b.Built.Definition(b.File))))
            .Select(b => (b.Built, b.Values.Fill(b.File), b.Values)),
    ];

    private static void AssertAllMissing(IReadOnlyList<Answer> answers) =>
        Assert.Equal("", string.Join('\n', answers.Where(a => a.Status != AnswerStatus.Missing).Select(a => $"{a.FieldId}: {a.Status} « {a.RawText} » {a.Reason}")));
}
