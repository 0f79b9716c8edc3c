using CqpKits.Forms.Answers;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;

namespace CqpKits.Sessions.Returned;

/// <summary>The French words of statuses and kinds, the same on screen and in files.</summary>
public static class FrenchWords
{
    /// <summary>How a file ended.</summary>
    public static string Of(Disposition disposition) => disposition switch
    {
        Disposition.Read => "lu",
        Disposition.ReadWithDoubts => "lu avec doutes",
        Disposition.Duplicate => "doublon",
        Disposition.Refused => "refusé",
        Disposition.KitDocument => "document du kit",
        _ => throw new ArgumentOutOfRangeException(nameof(disposition)),
    };

    /// <summary>Status of an answer.</summary>
    public static string Of(AnswerStatus status) => status switch
    {
        AnswerStatus.Present => "renseigné",
        AnswerStatus.Missing => "manquant",
        AnswerStatus.Absent => "absent",
        AnswerStatus.NotEvaluated => "non évalué",
        AnswerStatus.NotApplicable => "sans objet",
        AnswerStatus.Conflict => "à trancher",
        AnswerStatus.Unreadable => "illisible",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>How a value was found; null when nothing was.</summary>
    public static string? Of(AnswerOrigin origin) => origin switch
    {
        AnswerOrigin.None => null,
        AnswerOrigin.Field => "champ",
        AnswerOrigin.BesideField => "à côté du champ",
        AnswerOrigin.BareText => "texte de la cellule",
        AnswerOrigin.Decision => "décision",
        AnswerOrigin.Entry => "saisie",
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };

    /// <summary>Kind of anchor.</summary>
    public static string Of(AnchorKind anchor) => anchor switch
    {
        AnchorKind.Tag => "étiquette",
        AnchorKind.Bookmark => "signet",
        AnchorKind.PrintedPlace => "ligne et colonne imprimées",
        AnchorKind.LineKey => "clé de la ligne",
        _ => throw new ArgumentOutOfRangeException(nameof(anchor)),
    };

    /// <summary>Outcome of a test.</summary>
    public static string Of(TestOutcome outcome) => outcome switch
    {
        TestOutcome.Passed => "atteint",
        TestOutcome.Failed => "non atteint",
        TestOutcome.ToSettle => "à trancher",
        _ => "non connu",
    };

    /// <summary>What comes out for a candidate.</summary>
    public static string Of(OutcomeKind outcome) => outcome switch
    {
        OutcomeKind.Full => "totale",
        OutcomeKind.Partial => "partielle",
        OutcomeKind.Refused => "refus",
        _ => "à trancher",
    };
}
