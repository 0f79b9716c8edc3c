using System;
using CqpKits.Forms.Answers;
using CqpKits.Treatments;

namespace CqpKits.Tests.Acceptance;

/// <summary>Every field of every document, filled with a value of its own, goes out and comes back.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Treatments => [.. Treatment.KeepingEveryValue.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Treatments))]
    public void Every_value_survives(string treatment)
    {
        foreach (var (file, values) in Filled())
        {
            values.AssertRead(BuiltKits.Answers(Treatment.Named(treatment).Apply(file)));
        }
    }

    [Theory]
    [MemberData(nameof(Treatments))]
    public void A_blank_form_stays_blank(string treatment)
    {
        foreach (var path in BuiltKits.Blank)
        {
            AssertAllMissing(BuiltKits.Answers(Treatment.Named(treatment).Apply(BuiltKits.Read(path))));
        }
    }

    [Fact]
    public void A_placeholder_flag_left_on_a_filled_field_loses_nothing()
    {
        foreach (var (file, values) in Filled(FillManner.LeavesPlaceholderFlag))
        {
            values.AssertRead(BuiltKits.Answers(file));
        }
    }

    [Fact]
    public void Every_value_survives_a_save_by_LibreOffice() => AssertSurvives(Docx(LibreOffice.Resave), Treatment.Untouched);

    [Fact]
    public void Every_value_survives_OpenDocument_and_back() => AssertSurvives(Docx(LibreOffice.ResaveByOdt), Treatment.Untouched);

    [Fact]
    public void Every_value_is_read_from_OpenDocument_itself() => AssertSurvives(LibreOffice.SaveAsOdt, Treatment.Untouched);

    [Fact]
    public void Every_value_is_read_from_OpenDocument_with_comments_and_unwrapped_controls() =>
        AssertSurvives(LibreOffice.SaveAsOdt, RunTreatments.Comment.Then(ControlTreatments.Unwrap));

    [Fact]
    public void Every_value_survives_unwrapped_controls_without_tags_and_a_save_by_LibreOffice() =>
        AssertSurvives(Docx(LibreOffice.Resave), ControlTreatments.StripTags.Then(ControlTreatments.Unwrap));

    [Fact]
    public void Every_value_survives_unwrapped_controls_without_tags_and_OpenDocument() =>
        AssertSurvives(Docx(LibreOffice.ResaveByOdt), ControlTreatments.StripTags.Then(ControlTreatments.Unwrap));

    [Fact]
    public void Blank_forms_stay_blank_by_LibreOffice_and_OpenDocument()
    {
        Requires.LibreOffice();
        var blank = BuiltKits.Blank.Select(BuiltKits.Read).ToList();
        foreach (var file in Docx(LibreOffice.Resave)(blank).Concat(Docx(LibreOffice.ResaveByOdt)(blank)).Concat(LibreOffice.SaveAsOdt(blank)))
        {
            AssertAllMissing(BuiltKits.Answers(file));
        }
    }

    [Theory]
    [InlineData(TypingManner.Inside)]
    [InlineData(TypingManner.Over)]
    public void What_a_person_types_in_LibreOffice_is_read(TypingManner manner)
    {
        Requires.Typist();
        var forms = BuiltKits.Blank.Select(p => (File: BuiltKits.Read(p), Values: new DistinctValues(BuiltKits.Definition(BuiltKits.Read(p))))).ToList();
        var typed = Typist.Type([.. forms.Select(f => new Typing(f.File, TextsByBookmark(f.File, f.Values), manner))]);
        foreach (var (file, values) in typed.Zip(forms.Select(f => f.Values)))
        {
            values.AssertRead(BuiltKits.Answers(file));
        }
    }

    private static Dictionary<string, string> TextsByBookmark(DocxFile file, DistinctValues values) =>
        Filler.Controls(file).ToDictionary(c => c.Bookmark!, c => values.TextOf(c.Tag!)!);

    private static Func<IReadOnlyList<DocxFile>, IReadOnlyList<byte[]>> Docx(Func<IReadOnlyList<DocxFile>, IReadOnlyList<DocxFile>> save) =>
        files => [.. save(files).Select(f => f.ToBytes())];

    private static void AssertSurvives(Func<IReadOnlyList<DocxFile>, IReadOnlyList<byte[]>> save, Treatment before)
    {
        Requires.LibreOffice();
        var forms = Filled();
        var saved = save([.. forms.Select(f => before.Apply(f.File))]);
        foreach (var (file, values) in saved.Zip(forms.Select(f => f.Values)))
        {
            values.AssertRead(BuiltKits.Answers(file));
        }
    }

    private static List<(DocxFile File, DistinctValues Values)> Filled(FillManner manner = FillManner.AsWord) =>
    [
        .. BuiltKits.Forms.Select(BuiltKits.Read)
            .Select(file => (file, new DistinctValues(BuiltKits.Definition(file))))
            .Select(f => (f.Item2.Fill(f.file, manner), f.Item2)),
    ];

    private static void AssertAllMissing(IReadOnlyList<Answer> answers)
    {
        Assert.NotEmpty(answers);
        Assert.Equal("", string.Join('\n', answers.Where(a => a.Status != AnswerStatus.Missing).Select(a => $"{a.FieldId}: {a.Status} « {a.RawText} » {a.Reason}")));
    }
}
