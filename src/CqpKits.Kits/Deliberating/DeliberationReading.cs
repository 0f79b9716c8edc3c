using System.Globalization;
using CqpKits.Diagnostics;
using CqpKits.Yaml;

namespace CqpKits.Kits;

/// <summary>Reads the keys of a deliberation; every fault is collected, and what is wrong is left out.</summary>
internal sealed class DeliberationReading(List<Diagnostic> faults)
{
    /// <summary>The mapping under a key, its unknown keys reported; null when absent or not a mapping.</summary>
    public YamlMapping? Mapping(YamlMapping owner, string key, params string[] known)
    {
        switch (owner[key])
        {
            case YamlMapping mapping:
                Known(mapping, known);
                return mapping;
            case { } other when other is not YamlScalar { IsEmpty: true }:
                faults.Add(DeliberationMessages.NotExpected(key, "un groupe de clés", other.Position));
                return null;
            default:
                return null;
        }
    }

    /// <summary>The mappings of a list under a key, their unknown keys reported.</summary>
    public IEnumerable<YamlMapping> Items(YamlMapping? owner, string key, params string[] known)
    {
        var node = owner?[key];
        if (node is not YamlSequence list)
        {
            if (node is not null and not YamlScalar { IsEmpty: true })
            {
                faults.Add(DeliberationMessages.NotExpected(key, "une liste", node.Position));
            }

            yield break;
        }

        foreach (var item in list.Items)
        {
            if (item is YamlMapping mapping)
            {
                Known(mapping, known);
                yield return mapping;
            }
            else
            {
                faults.Add(DeliberationMessages.NotExpected(key, "un élément écrit avec ses clés", item.Position));
            }
        }
    }

    /// <summary>Reports the keys that are not among these.</summary>
    public void Known(YamlMapping mapping, params string[] known) =>
        faults.AddRange(mapping.Entries.Where(e => !known.Contains(e.Key.Text)).Select(e => DeliberationMessages.UnknownKey(e.Key.Text, known, e.Key.Position)));

    /// <summary>A text; null when absent, which is reported when it is required.</summary>
    public string? Text(YamlMapping? owner, string key, bool isRequired = true)
    {
        switch (owner?[key])
        {
            case YamlScalar { IsEmpty: false } scalar when scalar.Text.Trim().Length > 0:
                return scalar.Text.Trim();
            case not null and not YamlScalar and var other:
                faults.Add(DeliberationMessages.NotExpected(key, "un texte", other.Position));
                return null;
            default:
                if (isRequired && owner is not null)
                {
                    faults.Add(DeliberationMessages.Missing(key, owner.Position));
                }

                return null;
        }
    }

    /// <summary>A day, AAAA-MM-JJ or JJ/MM/AAAA.</summary>
    public DateOnly? Day(YamlMapping? owner, string key, bool isRequired = true)
    {
        if (Text(owner, key, isRequired) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        faults.Add(DeliberationMessages.NotExpected(key, "une date comme 2026-11-20", owner![key]!.Position));
        return null;
    }

    /// <summary>A number; « non connu » is read as null where that is allowed.</summary>
    public decimal? Number(YamlMapping owner, string key, bool mayBeUnknown = false)
    {
        if (Text(owner, key) is not { } text || (mayBeUnknown && text == "non connu"))
        {
            return null;
        }

        const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (decimal.TryParse(text.Replace(',', '.'), Plain, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        faults.Add(DeliberationMessages.NotExpected(key, mayBeUnknown ? "un nombre, ou « non connu »" : "un nombre", owner[key]!.Position));
        return null;
    }

    /// <summary>One of a few words.</summary>
    public T? Word<T>(YamlMapping owner, string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text(owner, key) is not { } text)
        {
            return null;
        }

        if (words.TryGetValue(text, out var value))
        {
            return value;
        }

        faults.Add(DeliberationMessages.NotExpected(key, $"l'un de ces mots : {string.Join(", ", words.Keys)}", owner[key]!.Position));
        return null;
    }
}
