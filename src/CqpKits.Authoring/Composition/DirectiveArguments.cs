using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Faults;
using CqpKits.Diagnostics;
using static System.FormattableString;

namespace CqpKits.Authoring.Composition;

/// <summary>The attributes of a directive, held against its shape.</summary>
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

    /// <summary>Checks a header against a shape and reports all that does not fit; what fits can still be used.</summary>
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

    /// <summary>Whether a class is given.</summary>
    public bool Has(string name) => header.Attributes.Classes.Any(c => c.Name == name);

    /// <summary>Where an attribute stands.</summary>
    public SourcePosition? PositionOf(string key) => header.Attributes.Pairs.FirstOrDefault(p => p.Key == key) is { } pair ? scope.At(pair.Offset) : Position;

    /// <summary>An attribute exactly as its values are, or null.</summary>
    public string? Exact(string key) => Written(key) is { } value ? scope.Exact(value) : null;

    /// <summary>An attribute to be printed, or null.</summary>
    public string? OneLine(string key) => Written(key) is { } value ? scope.OneLine(value) : null;

    /// <summary>A whole number not below <paramref name="least"/> nor above <paramref name="most"/>; reports anything else.</summary>
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

    /// <summary>The one class of several; the first of them when none is given.</summary>
    public T Choice<T>(IReadOnlyList<(string Class, T Meaning)> choices)
    {
        var given = choices.Where(c => Has(c.Class)).ToList();
        if (given.Count > 1)
        {
            scope.Report(AuthoringMessages.ClassesExclude([.. given.Select(c => c.Class)], Position));
        }

        return (given.Count > 0 ? given : choices)[0].Meaning;
    }

    /// <summary>Says that an attribute is not what is expected.</summary>
    public void Refuse(string key, string expected) =>
        scope.Report(AuthoringMessages.BadAttribute(header.Name, key, scope.Exact(Written(key) ?? ""), expected, PositionOf(key)));

    private string? Written(string key) => header.Attributes.Pairs.FirstOrDefault(p => p.Key == key)?.Value;
}
