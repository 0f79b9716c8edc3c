using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Shapes;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of scales and rating scales.</summary>
internal static class ScaleChecks
{
    /// <summary>Code of the scale that must go from 0 to 100.</summary>
    private const string Percentage = "pourcentage";

    public static IEnumerable<Diagnostic> Bounds(CheckedCertification certification)
    {
        foreach (var scale in certification.NumberScales)
        {
            var at = certification.PlaceOf(scale.Position, ScaleShapes.Maximum);
            if (scale.Minimum >= scale.Maximum)
            {
                yield return ScaleMessages.ScaleIsUpsideDown(scale, at);
            }
            else if (scale.Code == Percentage && (scale.Minimum, scale.Maximum) != (0, 100))
            {
                yield return ScaleMessages.NotAPercentage(at);
            }

            if (scale.WholeNumbers && (!decimal.IsInteger(scale.Minimum) || !decimal.IsInteger(scale.Maximum)))
            {
                yield return ScaleMessages.BoundsNotWhole(scale, at);
            }
        }
    }

    public static IEnumerable<Diagnostic> Anchors(CheckedCertification certification) =>
        certification.Certification.RatingScales.SelectMany(r => AnchorsOf(r, certification));

    public static IEnumerable<Diagnostic> Descriptors(CheckedCertification certification) =>
        from rating in certification.Certification.RatingScales
        where rating.Anchors.Count < 2 || rating.Descriptors.Count != rating.Anchors.Count - 1
        select ScaleMessages.WrongNumberOfDescriptors(
            rating.Anchors.Count, rating.Descriptors.Count, certification.PlaceOf(rating.Position, AssessmentShapes.Descriptors));

    /// <summary>A scale has bounds or named values, not both.</summary>
    public static IEnumerable<Diagnostic> NumbersOrValues(CheckedCertification certification) =>
        from scale in certification.Certification.Scales
        let hasBounds = certification.Has(scale.Position, ScaleShapes.Minimum) || certification.Has(scale.Position, ScaleShapes.Maximum)
        let hasValues = certification.Has(scale.Position, ScaleShapes.Values)
        where hasBounds && hasValues
        select ScaleMessages.BoundsAndValues(scale, certification.PlaceOf(scale.Position, ScaleShapes.Values));

    /// <summary>A scale must have both bounds, or at least two values.</summary>
    public static IEnumerable<Diagnostic> Incomplete(CheckedCertification certification)
    {
        foreach (var scale in certification.Certification.Scales)
        {
            if (certification.Has(scale.Position, ScaleShapes.Values))
            {
                if (scale.Values.Count < 2)
                {
                    yield return ScaleMessages.TooFewValues(scale, certification.PlaceOf(scale.Position, ScaleShapes.Values));
                }
            }
            else if (!certification.NumberScales.Contains(scale))
            {
                yield return ScaleMessages.ScaleOfNothing(scale);
            }
        }
    }

    /// <summary>Two values of a scale cannot have codes, or labels, that differ only by case.</summary>
    public static IEnumerable<Diagnostic> ValuesTwice(CheckedCertification certification) =>
        from scale in certification.Certification.Scales
        from same in scale.Values.GroupBy(v => v.Code.ToUpperInvariant())
            .Concat(scale.Values.DistinctBy(v => v.Code.ToUpperInvariant()).GroupBy(v => v.Label.ToUpperInvariant()))
        from again in same.Skip(1)
        select ScaleMessages.ValueTwice(scale, again, same.First());

    private static IEnumerable<Diagnostic> AnchorsOf(RatingScale rating, CheckedCertification certification)
    {
        var at = certification.PlaceOf(rating.Position, AssessmentShapes.Anchors);
        var scale = certification.Scale(rating.Scale);
        var outside = rating.Anchors.Where(a => scale is not null && (a < scale.Minimum || a > scale.Maximum));
        var descending = rating.Anchors.Zip(rating.Anchors.Skip(1)).Where(pair => pair.Second <= pair.First);
        return [
            .. outside.Select(a => ScaleMessages.AnchorOutsideScale(a, scale!, at)),
            .. descending.Select(pair => ScaleMessages.AnchorsNotAscending(pair.First, pair.Second, at)),
        ];
    }
}
