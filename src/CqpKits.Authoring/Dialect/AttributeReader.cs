namespace CqpKits.Authoring.Dialect;

/// <summary>Reads <c>{.classe cle=valeur cle="plusieurs mots"}</c>, on one line.</summary>
/// <param name="text">The text that contains it.</param>
/// <param name="end">End of its line in the text, exclusive.</param>
/// <param name="toRendered">Converts an offset in <paramref name="text"/> to one in the rendered text.</param>
internal sealed class AttributeReader(string text, int end, Func<int, int> toRendered)
{
    private readonly List<WrittenClass> classes = [];
    private readonly List<WrittenPair> pairs = [];
    private int at;
    private HeaderFault? fault;

    /// <summary>
    /// Reads from the opening brace at <paramref name="position"/>, which is moved behind what was read; sets <paramref name="found"/> to the first
    /// fault.
    /// </summary>
    public DirectiveAttributes Read(ref int position, ref HeaderFault? found)
    {
        var open = position;
        at = position + 1;
        while (fault is null && SkipSpaces() && Peek() != '}')
        {
            ReadOne();
        }

        if (fault is null && Peek() != '}')
        {
            fault = new HeaderFault("l'accolade ouverte n'est pas fermée sur la même ligne", toRendered(open));
        }

        position = Math.Min(at + 1, end);
        found = fault;
        return new DirectiveAttributes(classes, pairs);
    }

    private char Peek() => at < end ? text[at] : '\n';

    private bool SkipSpaces()
    {
        while (Peek() is ' ' or '\t')
        {
            at++;
        }

        return Peek() != '\n';
    }

    private void ReadOne()
    {
        var start = at;
        if (Peek() is '.' or '#')
        {
            var sign = text[at++];
            var name = Word();
            if (sign == '.')
            {
                classes.Add(new WrittenClass(name, toRendered(start)));
            }
            else
            {
                pairs.Add(new WrittenPair("#", name, toRendered(start)));
            }

            return;
        }

        var key = HeaderReader.NameAt(text, at, end);
        at += key.Length;
        if (key.Length == 0 || Peek() != '=')
        {
            Word();
            fault = new HeaderFault($"« {text[start..at]} » n'est ni « clé=valeur » ni « .classe »", toRendered(start));
            return;
        }

        at++;
        AddPair(key, Peek() == '"' ? Quoted() : Word(), start);
    }

    private void AddPair(string key, string value, int start)
    {
        if (pairs.Any(p => p.Key == key))
        {
            fault = new HeaderFault($"« {key} » est donné deux fois", toRendered(start));
            return;
        }

        pairs.Add(new WrittenPair(key, value, toRendered(start)));
    }

    private string Word()
    {
        var start = at;
        while (Peek() is not (' ' or '\t' or '}' or '\n'))
        {
            at++;
        }

        return text[start..at];
    }

    private string Quoted()
    {
        var open = at++;
        while (Peek() is not ('"' or '\n'))
        {
            at++;
        }

        if (Peek() == '\n')
        {
            fault ??= new HeaderFault("le guillemet ouvert n'est pas fermé sur la même ligne", toRendered(open));
            return "";
        }

        return text[(open + 1)..at++];
    }
}
