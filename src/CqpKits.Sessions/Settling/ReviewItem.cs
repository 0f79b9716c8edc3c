using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Interpretation;
using CqpKits.Forms.Kinds;
using CqpKits.French;
using CqpKits.Sessions.Returned;

namespace CqpKits.Sessions.Settling;

/// <summary>A question to a person: an answer that is not certain, with all that is needed to settle it.</summary>
/// <param name="File">The file.</param>
/// <param name="Field">The field.</param>
/// <param name="Answer">What was read.</param>
internal sealed record ReviewItem(ReturnedFile File, FormField Field, Answer Answer)
{
    /// <summary>What makes the question the same when it is asked again.</summary>
    public (string Sha256, string FieldId, string Found) Identity => (File.Sha256, Field.Id, FrenchText.Fold(Answer.RawText));

    /// <summary>What may be decided, in French.</summary>
    public string Expected => Field.Kind switch
    {
        MarkKind mark => $"un nombre de {FrenchText.Number(mark.Minimum)} à {FrenchText.Number(mark.Maximum)}, abs, NE, NA ou {FormDecision.NothingWord}",
        ChoiceKind choice => $"{string.Join(", ", choice.Values.Select(v => v.Label))}, ou {FormDecision.NothingWord}",
        NotApplicableKind criteria => $"un code parmi {string.Join(", ", criteria.Criteria)}, ou {FormDecision.NothingWord}",
        DateKind => $"une date jj/mm/aaaa, ou {FormDecision.NothingWord}",
        _ => $"un texte, ou {FormDecision.NothingWord}",
    };

    /// <summary>The questions that files leave, in their order. A duplicate asks nothing: what differs is asked of the file that counts.</summary>
    public static IReadOnlyList<ReviewItem> Of(IReadOnlyList<ReturnedFile> files) =>
    [
        .. from file in files
           where file.Definition is not null && file.Disposition != Disposition.Duplicate
           from answer in file.Answers
           where answer.NeedsReview
           select new ReviewItem(file, file.Definition!.Field(answer.FieldId)!, answer),
    ];
}
