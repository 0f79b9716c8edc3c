using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Pdf.Filled;

/// <summary>An entry that is out of the ordinary, into a field of its own.</summary>
/// <param name="Name">What it is, as the published page says it.</param>
/// <param name="Form">The form.</param>
/// <param name="Field">The field.</param>
/// <param name="First">What is entered, before the form is saved.</param>
/// <param name="Then">What is entered into what was saved; empty for nothing.</param>
/// <param name="Read">What must be read of it.</param>
internal sealed record SpecialAnswer(string Name, BlankForm Form, FormField Field, IReadOnlyList<PdfEntry> First, IReadOnlyList<PdfEntry> Then, Expectation Read);

/// <summary>Answers that are taken back or changed, and texts that a font may not have or a field no room for.</summary>
internal static class SpecialAnswers
{
    public const string Polish = "polonais (« Łódź »)", Greek = "grec (« Ωμέγα »)", Emoji = "émoji (« 👍 »)";

    private static readonly Lazy<IReadOnlyList<SpecialAnswer>> Made = new(() => [.. Texts(), .. Marks(), .. Boxes()]);

    public static IReadOnlyList<SpecialAnswer> All => Made.Value;

    private static IEnumerable<SpecialAnswer> Texts()
    {
        var texts = new[]
        {
            ("accents, guillemets, œ, €", "Élève à Noël, « ça & là » : l’œuvre — 30 €"),
            (Polish, "Łódź"),
            (Greek, "Ωμέγα"),
            (Emoji, "bien 👍"),
            ("plusieurs lignes", "une\ndeux\n\nquatre"),
            ("texte trop long pour son champ", string.Join(' ', Enumerable.Repeat("longue remarque", 60))),
        };
        return texts.Zip(Fields<NotesKind>(texts.Length), (text, at) => new SpecialAnswer(text.Item1, at.Form, at.Field, [Typed(at.Field, text.Item2)], [], Expectation.Of(new TextValue(text.Item2))));
    }

    private static IEnumerable<SpecialAnswer> Marks()
    {
        var fields = Fields<MarkKind>(3);
        SpecialAnswer Of(int place, string name, string[] first, string[] then, AnswerValue? read) => fields[place] is var (form, field)
            ? new(name, form, field, [.. first.Select(t => Typed(field, t))], [.. then.Select(t => Typed(field, t))], Expectation.Of(read))
            : throw new InvalidOperationException(name);
        return
        [
            Of(0, "saisi, puis changé", ["60", "70"], [], new MarkValue(70)),
            Of(1, "saisi, enregistré, puis changé", ["60"], ["70"], new MarkValue(70)),
            Of(2, "saisi, enregistré, puis effacé", ["60"], [""], null),
        ];
    }

    private static IEnumerable<SpecialAnswer> Boxes()
    {
        var fields = Fields<ChoiceKind>(5);
        SpecialAnswer Of(int place, string name, Func<Choice, PdfEntry[]> first, Func<Choice, PdfEntry[]> then, Func<Choice, Expectation> read)
        {
            var (form, field) = fields[place];
            var choice = new Choice(field);
            return new(name, form, field, first(choice), then(choice), read(choice));
        }

        return
        [
            Of(0, "coché, puis décoché", c => [c.One(true), c.One(false)], _ => [], _ => Expectation.Missing),
            Of(1, "coché, enregistré, puis décoché", c => [c.One(true)], c => [c.One(false)], _ => Expectation.Missing),
            Of(2, "une case, puis une autre à sa place", c => [c.One(true), c.One(false), c.Other(true)], _ => [], c => c.IsOther),
            Of(3, "une case, enregistré, puis une autre à sa place", c => [c.One(true)], c => [c.One(false), c.Other(true)], c => c.IsOther),
            Of(4, "deux cases d'une même ligne", c => [c.One(true), c.Other(true)], _ => [], _ => Expectation.Doubt),
        ];
    }

    /// <summary>The first fields of a kind in a form that has enough of them.</summary>
    private static List<(BlankForm Form, FormField Field)> Fields<T>(int count) where T : FieldKind
    {
        var form = BlankForm.All.First(f => Of(f).Count() >= count);
        return [.. Of(form).Take(count).Select(f => (form, f))];

        static IEnumerable<FormField> Of(BlankForm form) => form.Definition.Fields.Where(f => f.Kind is T && f.Prefill is null);
    }

    private static PdfEntry Typed(FormField field, string text) => new(FieldAnchors.PdfName(field.Id), text);

    /// <summary>The first two boxes of a choice.</summary>
    private sealed record Choice(FormField Field)
    {
        private ChoiceOption Second => ((ChoiceKind)Field.Kind).Values[1];

        public Expectation IsOther => Expectation.Of(new ChoiceValue(Second.Code, Second.Label));

        public PdfEntry One(bool isTicked) => Box(((ChoiceKind)Field.Kind).Values[0].Code, isTicked);

        public PdfEntry Other(bool isTicked) => Box(Second.Code, isTicked);

        private PdfEntry Box(string code, bool isTicked) => new(FieldAnchors.PdfName(Field.Spots.Single(s => s.Value == code).Id), Text: null, isTicked);
    }
}
