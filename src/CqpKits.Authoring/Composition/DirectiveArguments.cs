using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Faults;
using CqpKits.Diagnostics;
using static System.FormattableString;

namespace CqpKits.Authoring.Composition;

/// <summary>The attributes and classes of a directive, checked against its shape.</summary>
internal sealed class DirectiveArguments
{
    private readonly DirectiveHeader header;
    private readonly CompositionScope scope;

    private DirectiveArguments(DirectiveHeader header, CompositionScope scope)
    {
        this.header = header;
        this.scope = scope;
    }

    public SourcePosition? Position => scope.At(header.Offset);

    /// <summary>Checks a header against a shape and reports what does not fit; the rest can still be used.</summary>
    public static DirectiveArguments Check(DirectiveHeader header, DirectiveShape shape, CompositionScope scope)
    {
        var attributes = header.Attributes;
        scope.Report(attributes.Pairs
            .Where(p => !shape.Attributes.Contains(p.Key))
            .Select(p => AuthoringMessages.UnknownAttribute(shape.Name, p.Key, shape.Attributes, scope.At(p.Offset))));
        scope.Report(attributes.Classes
            .Where(c => !shape.Classes.Contains(c.Name))
            .Select(c => AuthoringMessages.UnknownClass(shape.Name, scope.Exact(c.Name), shape.Classes, scope.At(c.Offset))));
        scope.Report(shape.Required
            .Where(key => attributes.Pairs.All(p => p.Key != key))
            .Select(key => AuthoringMessages.MissingAttribute(shape.Name, key, scope.At(header.Offset))));
        if (shape.HasContent != (header.Content is not null) && !shape.ContentIsOptional)
        {
            scope.Report(AuthoringMessages.Brackets(shape.Name, shape.HasContent, scope.At(header.Offset)));
        }

        return new DirectiveArguments(header, scope);
    }

    /// <summary>True when the directive has the class.</summary>
    public bool Has(string name) => header.Attributes.Classes.Any(c => c.Name == name);

    /// <summary>Position of an attribute; of the directive when it has no such attribute.</summary>
    public SourcePosition? PositionOf(string key) => header.Attributes.Pairs.FirstOrDefault(p => p.Key == key) is { } pair ? scope.At(pair.Offset) : Position;

    /// <summary>The value of an attribute with its tokens replaced, otherwise unchanged; or null.</summary>
    public string? Exact(string key) => Written(key) is { } value ? scope.Exact(value) : null;

    /// <summary>The value of an attribute as it is printed on one line, with the places of values that vary; or null.</summary>
    public string? OpenLine(string key) => Written(key) is { } value ? scope.OpenLine(value) : null;

    /// <summary>The value of an attribute as it is printed on one line; or null.</summary>
    public string? OneLine(string key) => Written(key) is { } value ? scope.OneLine(value) : null;

    /// <summary>
    /// A whole number from <paramref name="least"/> to <paramref name="most"/>; anything else is reported and gives <paramref name="otherwise"/>,
    /// as a missing attribute does.
    /// </summary>
    public int Number(string key, int least, int otherwise, int most = int.MaxValue)
    {
        if (Exact(key) is not { } written)
        {
            return otherwise;
        }

        if (int.TryParse(written, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Refuse(key, most == int.MaxValue ? Invariant($"un nombre entier à partir de {least}") : Invariant($"un nombre entier de {least} à {most}"));
        return otherwise;
    }

    /// <summary>A length in millimetres, above 0; null when it is missing or, which is reported, cannot be read.</summary>
    public decimal? Millimetres(string key) => Measured(key, Exact(key), whole: null, "une longueur en millimètres, par exemple « 24 » ou « 2,5 »") is > 0 and var length ? length : null;

    /// <summary>
    /// A length in millimetres from 0, or in percent of <paramref name="whole"/> when « % » follows it; null when it is missing or, which is
    /// reported, cannot be read.
    /// </summary>
    public decimal? Length(string key, decimal whole) => Measured(key, Exact(key), whole, "une longueur en millimètres, ou en pour-cent de celle du dessin, par exemple « 2,5 » ou « 70 % »");

    /// <summary>A size in points from <paramref name="least"/>; anything else is reported and gives <paramref name="otherwise"/>, as a missing attribute does.</summary>
    public decimal Points(string key, decimal least, decimal otherwise)
    {
        if (Exact(key) is not { } written)
        {
            return otherwise;
        }

        if (Decimal(written) is { } points && points >= least)
        {
            return points;
        }

        Refuse(key, $"un nombre de points à partir de {French.FrenchText.Number(least)}");
        return otherwise;
    }

    /// <summary>The meaning of an attribute that has one of these names; null when it is missing or, which is reported, has another.</summary>
    public T? OneOf<T>(string key, IReadOnlyList<(string Name, T Meaning)> choices)
        where T : struct
    {
        if (Exact(key) is not { } written)
        {
            return null;
        }

        foreach (var choice in choices)
        {
            if (choice.Name == written)
            {
                return choice.Meaning;
            }
        }

        Refuse(key, string.Join(", ", choices.SkipLast(1).Select(c => $"« {c.Name} »")) + $" ou « {choices[^1].Name} »");
        return null;
    }

    /// <summary>The meaning of the class that is given; that of the first choice when none is. Two of these classes are reported.</summary>
    public T Choice<T>(IReadOnlyList<(string Class, T Meaning)> choices)
    {
        var given = choices.Where(c => Has(c.Class)).ToList();
        if (given.Count > 1)
        {
            scope.Report(AuthoringMessages.ClassesExclude([.. given.Select(c => c.Class)], Position));
        }

        return (given.Count > 0 ? given : choices)[0].Meaning;
    }

    /// <summary>Reports that the value of an attribute is not what is expected, a French noun with article.</summary>
    public void Refuse(string key, string expected) =>
        scope.Report(AuthoringMessages.BadAttribute(header.Name, key, scope.Exact(Written(key) ?? ""), expected, PositionOf(key)));

    private decimal? Measured(string key, string? written, decimal? whole, string expected)
    {
        if (written is null)
        {
            return null;
        }

        var number = whole is not null && written.EndsWith('%') ? Decimal(written[..^1]) * whole / 100 : Decimal(written);
        if (number is null || (whole is null && number == 0))
        {
            Refuse(key, expected);
            return null;
        }

        return number;
    }

    /// <summary>A number from 0, with a comma or a point; null when it is none.</summary>
    public static decimal? Decimal(string written) =>
        decimal.TryParse(written.Trim(' ', '\u00A0', '\u202F').Replace(',', '.'), System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private string? Written(string key) => header.Attributes.Pairs.FirstOrDefault(p => p.Key == key)?.Value;
}
