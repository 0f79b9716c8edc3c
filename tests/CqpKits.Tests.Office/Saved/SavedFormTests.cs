using CqpKits.Forms.Answers;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Saved;

/// <summary>Every form of every certification goes out, is filled, is saved by LibreOffice and comes back.</summary>
[Trait("Category", "Slow")]
public sealed class SavedFormTests
{
    private static readonly SavedFiles Filled = Saved(Treatment.Untouched);
    private static readonly SavedFiles Bare = Saved(ControlTreatments.StripTags.Then(ControlTreatments.Unwrap));
    private static readonly SavedFiles Commented = Saved(RunTreatments.Comment.Then(ControlTreatments.Unwrap));
    private static readonly SavedFiles Blank = new([.. BlankForms.Select(f => f.Blank)]);

    private static IEnumerable<SavedForm> BlankForms => SavedForm.All.Where(f => f.IsBlank);

    public static TheoryData<SavedAs> Formats => [.. Enum.GetValues<SavedAs>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_value_survives(SavedAs format) => AssertSurvives(() => Filled.As(format));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_value_survives_unwrapped_controls_without_tags(SavedAs format) => AssertSurvives(() => Bare.As(format));

    [Fact]
    public void Every_value_is_read_from_OpenDocument_with_comments_and_unwrapped_controls() => AssertSurvives(() => Commented.As(SavedAs.Odt));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Blank_forms_stay_blank(SavedAs format)
    {
        Requires.LibreOffice();
        Assert.All(BlankForms.Zip(Blank.As(format)), f => AssertAllMissing(f.First.Read(f.Second)));
    }

    [Theory]
    [InlineData(TypingManner.Inside)]
    [InlineData(TypingManner.Over)]
    public void What_a_person_types_is_read(TypingManner manner)
    {
        Requires.Typist();
        var forms = BuiltKits.Blank.Select(BuiltKits.Read).Select(file => (File: file, Values: new DistinctValues(BuiltKits.Definition(file)))).ToList();
        var typed = Typist.Type([.. forms.Select(f => new Typing(f.File, TextsByBookmark(f.File, f.Values), manner))]);
        Assert.All(typed.Zip(forms), f => f.Second.Values.AssertRead(BuiltKits.Answers(f.First)));
    }

    private static SavedFiles Saved(Treatment before) => new([.. SavedForm.All.Select(f => before.Apply(f.Filled))]);

    private static Dictionary<string, string> TextsByBookmark(DocxFile file, DistinctValues values) =>
        Filler.Controls(file).ToDictionary(c => c.Bookmark!, c => values.TextOf(c.Tag!)!);

    private static void AssertSurvives(Func<IReadOnlyList<byte[]>> saved)
    {
        Requires.LibreOffice();
        Assert.All(SavedForm.All.Zip(saved()), f => f.First.Values.AssertRead(f.First.Read(f.Second)));
    }

    private static void AssertAllMissing(IReadOnlyList<Answer> answers)
    {
        Assert.NotEmpty(answers);
        Assert.Equal("", string.Join('\n', answers.Where(a => a.Status != AnswerStatus.Missing).Select(a => $"{a.FieldId}: {a.Status} « {a.RawText} » {a.Reason}")));
    }
}
