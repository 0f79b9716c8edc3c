using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Identity;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Returned;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Reading;

/// <summary>What a file said, as it is kept so that it is read once: JSON, deflated. Short names: a session has hundreds of thousands of answers.</summary>
internal sealed record KeptReading
{
    /// <summary>What the file ends as; null for a form.</summary>
    [JsonPropertyName("d")]
    public Disposition? Ended { get; init; }

    /// <summary>The copy that it is, or that a refused file says it is.</summary>
    [JsonPropertyName("i")]
    public IssueDetails? Issue { get; init; }

    [JsonPropertyName("e")]
    public string? EnteredBy { get; init; }

    [JsonPropertyName("a")]
    public IReadOnlyList<KeptAnswer>? Answers { get; init; }

    [JsonPropertyName("u")]
    public IReadOnlyList<string>? Unexpected { get; init; }

    [JsonPropertyName("m")]
    public IReadOnlyList<Diagnostic>? Diagnostics { get; init; }

    /// <summary>What a file said, as bytes.</summary>
    public static byte[] Of(SaidByFile said)
    {
        var ended = said.Ended?.Value;
        var kept = new KeptReading
        {
            Ended = ended?.Disposition,
            Issue = (said.Form?.Issue ?? ended?.Claimed)?.Details,
            EnteredBy = said.Form?.EnteredBy,
            Answers = said.Form is { } form ? [.. form.Answers.Select(KeptAnswer.Of)] : null,
            Unexpected = Some(said.Form?.Unexpected),
            Diagnostics = Some(said.Ended?.Diagnostics ?? said.Diagnostics),
        };
        return Deflated.Of(bytes => JsonSerializer.Serialize(bytes, kept, KeptJson.Lines.KeptReading));
    }

    /// <summary>What a file said; null where the definition of its form is not at hand, so that it must be read again.</summary>
    /// <param name="kept">The bytes.</param>
    /// <param name="path">Path of the file.</param>
    /// <param name="hash">SHA-256 of its bytes, hexadecimal.</param>
    /// <param name="forms">The frozen definitions.</param>
    public static SaidByFile? Read(byte[] kept, string path, string hash, FrozenForms forms)
    {
        var reading = Deflated.Read(kept, bytes => JsonSerializer.Deserialize(bytes, KeptJson.Lines.KeptReading)!);
        var found = reading.Diagnostics ?? [];
        if (reading.Ended is { } disposition)
        {
            var file = new ReturnedFile { Path = path, Sha256 = hash, Disposition = disposition, Claimed = reading.Issue is { } claimed ? new FormIssue(claimed) : null };
            return new SaidByFile(Checked.Of(file, found));
        }

        var issue = new FormIssue(reading.Issue!);
        return forms.Find(issue.FormId, issue.Certification).Value is { } definition
            ? new SaidByFile(new OpenedForm(path, hash, reading.EnteredBy, issue, definition, [.. reading.Answers!.Select(a => a.ToAnswer())], reading.Unexpected ?? [])).After(found)
            : null;
    }

    private static List<T>? Some<T>(IReadOnlyList<T>? list) => list is { Count: > 0 } ? [.. list] : null;
}

/// <summary>An answer, as it is kept.</summary>
internal sealed record KeptAnswer
{
    [JsonPropertyName("f")]
    public required string Field { get; init; }

    [JsonPropertyName("s")]
    public AnswerStatus Status { get; init; }

    [JsonPropertyName("n")]
    public decimal? Mark { get; init; }

    [JsonPropertyName("t")]
    public string? Text { get; init; }

    [JsonPropertyName("c")]
    public string? Code { get; init; }

    [JsonPropertyName("l")]
    public string? Label { get; init; }

    [JsonPropertyName("j")]
    public DateOnly? Day { get; init; }

    [JsonPropertyName("r")]
    public string? Reason { get; init; }

    [JsonPropertyName("x")]
    public string? RawText { get; init; }

    [JsonPropertyName("o")]
    public AnswerOrigin Origin { get; init; }

    [JsonPropertyName("k")]
    public IReadOnlyList<AnchorKind>? Anchors { get; init; }

    [JsonPropertyName("p")]
    public string? Place { get; init; }

    [JsonPropertyName("b")]
    public string? EnteredBy { get; init; }

    /// <summary>An answer that nobody has decided on: decisions are kept apart.</summary>
    public static KeptAnswer Of(Answer answer) => new()
    {
        Field = answer.FieldId,
        Status = answer.Status,
        Mark = (answer.Value as MarkValue)?.Mark,
        Text = (answer.Value as TextValue)?.Text,
        Code = (answer.Value as ChoiceValue)?.Code ?? (answer.Value as CodeValue)?.Code,
        Label = (answer.Value as ChoiceValue)?.Label,
        Day = (answer.Value as DateValue)?.Day,
        Reason = answer.Reason,
        RawText = answer.RawText.Length > 0 ? answer.RawText : null,
        Origin = answer.Origin,
        Anchors = answer.Anchors.Count > 0 ? answer.Anchors : null,
        Place = answer.Place.Length > 0 ? answer.Place : null,
        EnteredBy = answer.EnteredBy,
    };

    /// <summary>The answer.</summary>
    public Answer ToAnswer() => new()
    {
        FieldId = Field,
        Status = Status,
        Value = this switch
        {
            { Mark: { } mark } => new MarkValue(mark),
            { Text: { } text } => new TextValue(text),
            { Code: { } code, Label: { } label } => new ChoiceValue(code, label),
            { Code: { } code } => new CodeValue(code),
            { Day: { } day } => new DateValue(day),
            _ => null,
        },
        Reason = Reason,
        RawText = RawText ?? "",
        Origin = Origin,
        Anchors = Anchors ?? [],
        Place = Place ?? "",
        EnteredBy = EnteredBy,
    };
}

/// <summary>Source-generated JSON of it.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(KeptReading))]
internal sealed partial class KeptJson : JsonSerializerContext
{
    public static KeptJson Lines { get; } = new(new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault });
}
