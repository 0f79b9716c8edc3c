using CqpKits.Returns.Pdf.Objects;

namespace CqpKits.Returns.Pdf.Content;

/// <summary>Goes through the content of a page or of an appearance (ISO 32000-1, 8 and 9) and notes what it shows.</summary>
internal sealed class ContentReader
{
    private const int DeepestForm = 6;
    private const int DeepestState = 200;
    private const int MostOperands = 200;

    /// <summary>Below it nobody sees a fill.</summary>
    private const double Clear = 0.1;

    private readonly PdfFile file;
    private readonly FontReader fonts;
    private readonly Shown shown;
    private readonly int depth;
    private readonly PdfDictionary? resources;
    private readonly Stack<ContentState> states = [];
    private ContentState state;
    private Ink ground;
    private TextPlace text = TextPlace.Start;

    private ContentReader(PdfFile file, FontReader fonts, Shown shown, PdfDictionary? resources, ContentState state, Ink ground, int depth) =>
        (this.file, this.fonts, this.shown, this.resources, this.state, this.ground, this.depth) = (file, fonts, shown, resources, state, ground, depth);

    /// <summary>What content shows.</summary>
    /// <param name="file">The file.</param>
    /// <param name="fonts">Its fonts.</param>
    /// <param name="content">The content, in the order of its streams.</param>
    /// <param name="resources">Its resources.</param>
    public static Shown Read(PdfFile file, FontReader fonts, IEnumerable<byte[]> content, PdfDictionary? resources)
    {
        var shown = new Shown();
        var reader = new ContentReader(file, fonts, shown, resources, new ContentState(), Ink.White, 0);
        foreach (var part in content)
        {
            reader.Go(part);
        }

        return shown;
    }

    private void Go(byte[] content)
    {
        var reader = new ValueReader(content, file.Budget, isContent: true);
        var operands = new List<PdfValue>();
        while (reader.Read() is { } value)
        {
            if (value is not PdfWord word)
            {
                if (operands.Count < MostOperands) { operands.Add(value); }
                continue;
            }

            if (word.Value == "BI")
            {
                InlinePicture.Skip(content, reader);
                shown.HasPicture = true;
            }

            Do(word.Value, operands);
            operands.Clear();
        }
    }

    private void Do(string word, List<PdfValue> operands)
    {
        switch (word)
        {
            case "q" when states.Count < DeepestState: states.Push(state with { }); break;
            case "Q" when states.TryPop(out var before): state = before; break;
            case "cm" when Matrix.Of(Numbers(operands)) is { } moved: state.Place = moved.Then(state.Place); break;
            case "S" or "s" or "B" or "B*" or "b" or "b*" or "sh": shown.HasPath = true; break;
            case "f" or "F" or "f*": shown.HasPath = true; ground = state.Fill; break;
            case "g" or "rg" or "k" or "sc" or "scn": state.Fill = Colour(Numbers(operands)); break;
            case "gs" when operands is [PdfName name]: state.Cover = Cover(name) ?? state.Cover; break;
            case "cs": state.Fill = Ink.Black; break;
            case "Do" when operands is [PdfName name]: Paint(file.Resolve((file.Of(resources, "XObject") as PdfDictionary)?[name.Value])); break;
            default: DoText(word, operands); break;
        }
    }

    private void DoText(string word, List<PdfValue> operands)
    {
        var numbers = Numbers(operands);
        switch (word)
        {
            case "BT": text = TextPlace.Start; break;
            case "Tf" when operands is [PdfName name, PdfNumber size]:
                (state.Font, state.Size) = (fonts.Of(file.Resolve((file.Of(resources, "Font") as PdfDictionary)?[name.Value]) as PdfDictionary), size.Value);
                break;
            case "Tc" when numbers is [var spacing]: state.CharacterSpacing = spacing; break;
            case "Tw" when numbers is [var spacing]: state.WordSpacing = spacing; break;
            case "Tz" when numbers is [var percent]: state.Stretch = percent / 100; break;
            case "TL" when numbers is [var leading]: state.Leading = leading; break;
            case "Ts" when numbers is [var rise]: state.Rise = rise; break;
            case "Tr" when numbers is [var mode]: state.Mode = (int)mode; break;
            case "Td" when numbers is [var x, var y]: text = text.Moved(x, y); break;
            case "TD" when numbers is [var x, var y]: state.Leading = -y; text = text.Moved(x, y); break;
            case "Tm" when Matrix.Of(numbers) is { } matrix: text = new TextPlace(matrix, matrix); break;
            case "T*": text = text.Moved(0, -state.Leading); break;
            case "Tj" or "TJ": Show(operands); break;
            case "'": text = text.Moved(0, -state.Leading); Show(operands); break;
            case "\"" when operands is [PdfNumber words, PdfNumber characters, PdfString]:
                (state.WordSpacing, state.CharacterSpacing, text) = (words.Value, characters.Value, text.Moved(0, -state.Leading));
                Show(operands[2..]);
                break;
        }
    }

    private void Show(List<PdfValue> operands)
    {
        foreach (var item in operands is [PdfArray array] ? array.Items : operands)
        {
            if (item is PdfNumber number)
            {
                text = text.Gone(-number.Value / 1000 * state.Size * state.Stretch);
            }
            else if (item is PdfString codes && codes.Bytes.Length > 0)
            {
                Show(codes.Bytes);
            }
        }
    }

    private void Show(byte[] codes)
    {
        var said = new System.Text.StringBuilder();
        var (isKnown, width) = (true, 0d);
        foreach (var glyph in state.Font.Glyphs(codes))
        {
            isKnown &= glyph.Text is not null;
            said.Append(glyph.Text);
            width += ((glyph.Width / 1000 * state.Size) + state.CharacterSpacing + (glyph.IsSpace ? state.WordSpacing : 0)) * state.Stretch;
        }

        var whole = text.Now.Then(state.Place);
        var size = Math.Abs(state.Size) * whole.Height;
        var isUnseen = state.Mode is 3 or 7 || size < 2 || state.Cover < Clear || (state.Mode is 0 or 4 && state.Fill.IsLike(ground));
        shown.Texts.Add(new ShownText(isKnown ? said.ToString() : null, whole.Of(0, state.Rise), whole.Of(width, state.Rise), size, isUnseen));
        text = text.Gone(width);
    }

    private void Paint(PdfValue painted)
    {
        if (painted is not PdfStream stream)
        {
            return;
        }

        if (file.Of(stream.Dictionary, "Subtype") is not PdfName { Value: "Form" })
        {
            shown.HasPicture = true;
        }
        else if (depth < DeepestForm && file.Open(stream) is { } content)
        {
            var place = Matrix.Of(Numbers(file.Items(stream.Dictionary["Matrix"]))) is { } own ? own.Then(state.Place) : state.Place;
            new ContentReader(file, fonts, shown, file.Of(stream.Dictionary, "Resources") as PdfDictionary ?? resources, state with { Place = place }, ground, depth + 1).Go(content);
        }
    }

    /// <summary>How much a fill covers from here on; null where the state of that name does not say.</summary>
    private double? Cover(PdfName state) =>
        file.Of(file.Dictionary((file.Of(resources, "ExtGState") as PdfDictionary)?[state.Value]), "ca") is PdfNumber cover ? cover.Value : null;

    private static Ink Colour(IReadOnlyList<double> parts) => parts switch
    {
        [var grey] => new Ink(grey, grey, grey),
        [var red, var green, var blue] => new Ink(red, green, blue),
        [var cyan, var magenta, var yellow, var black] => new Ink((1 - cyan) * (1 - black), (1 - magenta) * (1 - black), (1 - yellow) * (1 - black)),
        _ => Ink.Black,
    };

    private static List<double> Numbers(IEnumerable<PdfValue> values) => [.. values.OfType<PdfNumber>().Select(n => n.Value)];
}
