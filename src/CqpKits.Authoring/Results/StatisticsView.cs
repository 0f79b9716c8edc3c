namespace CqpKits.Authoring.Results;

/// <summary>What sessions have in common. Nothing is told of fewer people than <see cref="Least"/>.</summary>
public sealed record StatisticsView
{
    /// <summary>The least number of candidates of whom something is told.</summary>
    [Printed("minimum")]
    public required int Least { get; init; }

    /// <summary>Success, by what is told apart: sessions, routes, items.</summary>
    [Printed("reussite")]
    public required IReadOnlyList<SuccessView> Success { get; init; }

    /// <summary>The means of criteria, form by form, the most difficult first.</summary>
    [Printed("criteres")]
    public required IReadOnlyList<DifficultyView> Criteria { get; init; }

    /// <summary>How far those who evaluate the same candidate by the same form lie apart.</summary>
    [Printed("accord")]
    public required IReadOnlyList<AgreementView> Agreement { get; init; }
}

/// <summary>Success by one distinction.</summary>
/// <param name="Topic">What is told apart, in words.</param>
/// <param name="Head">Heading of what is told apart.</param>
/// <param name="Lines">The lines.</param>
public sealed record SuccessView(
    [property: Printed("titre")] string Topic,
    [property: Printed("tete")] string Head,
    [property: Printed("lignes")] IReadOnlyList<ShareView> Lines);

/// <summary>A share of candidates.</summary>
/// <param name="Label">Of whom.</param>
/// <param name="Count">Number of candidates who were decided, in words.</param>
/// <param name="Validated">Number of those validated; empty where nothing is told.</param>
/// <param name="Rate">The share, in words; empty where nothing is told.</param>
/// <param name="Bar">The share in percent; null where nothing is told.</param>
public sealed record ShareView(
    [property: Printed("libelle")] string Label,
    [property: Printed("effectif")] string Count,
    [property: Printed("valides")] string Validated,
    [property: Printed("taux")] string Rate,
    [property: Printed("barre")] decimal? Bar);

/// <summary>The mean of a criterion.</summary>
/// <param name="Form">Title of the form.</param>
/// <param name="Label">Label of the field.</param>
/// <param name="Candidates">Number of candidates.</param>
/// <param name="Mean">The mean, in percent of the greatest mark, in words.</param>
/// <param name="Bar">The same as a number.</param>
public sealed record DifficultyView(
    [property: Printed("formulaire")] string Form,
    [property: Printed("libelle")] string Label,
    [property: Printed("candidats")] int Candidates,
    [property: Printed("moyenne")] string Mean,
    [property: Printed("barre")] decimal Bar);

/// <summary>How far evaluators lie apart.</summary>
/// <param name="Form">Title of the form.</param>
/// <param name="Candidates">Number of candidates whom several evaluated by it.</param>
/// <param name="Pairs">Number of answers of two persons to the same question about the same candidate.</param>
/// <param name="Same">Share of these that are the same, in words.</param>
/// <param name="Gap">Mean difference, in percent of the greatest mark, in words.</param>
/// <param name="Bar">The share as a number.</param>
public sealed record AgreementView(
    [property: Printed("formulaire")] string Form,
    [property: Printed("candidats")] int Candidates,
    [property: Printed("paires")] int Pairs,
    [property: Printed("identiques")] string Same,
    [property: Printed("ecart")] string Gap,
    [property: Printed("barre")] decimal Bar);
