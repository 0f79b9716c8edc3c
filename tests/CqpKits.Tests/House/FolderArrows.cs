using System.Reflection;
using System.Reflection.Emit;

namespace CqpKits.Tests.House;

/// <summary>
/// Which folders of a compiled project use which others, read from signatures and from the code of methods. Namespaces are folders, so a namespace is
/// taken for its folder. A constant leaves no trace in compiled code and is not seen.
/// </summary>
internal static class FolderArrows
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields()
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

    /// <summary>Every arrow between two folders of the project, with one pair of types that makes it.</summary>
    public static IReadOnlyDictionary<(string From, string To), string> Of(Assembly project)
    {
        var arrows = new Dictionary<(string, string), string>();
        foreach (var type in project.GetTypes().Where(t => IsOurs(t.Namespace)))
        {
            foreach (var used in Used(type).Where(u => u.Assembly == project && IsOurs(u.Namespace) && u.Namespace != type.Namespace))
            {
                arrows.TryAdd((type.Namespace!, used.Namespace!), $"{type.Name} > {used.Name}");
            }
        }

        return arrows;
    }

    private static bool IsOurs(string? name) => name is not null && (name == "CqpKits" || name.StartsWith("CqpKits.", StringComparison.Ordinal));

    private static IEnumerable<Type> Used(Type type) =>
        type.GetInterfaces().Append(type.BaseType ?? typeof(object))
            .Concat(type.GetFields(All).Select(f => f.FieldType))
            .Concat(type.GetMethods(All).SelectMany(m => Signature(m).Append(m.ReturnType).Concat(Body(m))))
            .Concat(type.GetConstructors(All).SelectMany(c => Signature(c).Concat(Body(c))))
            .SelectMany(Parts);

    private static IEnumerable<Type> Signature(MethodBase method) => method.GetParameters().Select(p => p.ParameterType);

    private static IEnumerable<Type> Body(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return [];
        }

        var tokens = Tokens(body.GetILAsByteArray()!).Select(t => Resolve(method, t));
        return body.LocalVariables.Select(v => v.LocalType).Concat(tokens.SelectMany(Mentioned));
    }

    private static IEnumerable<Type> Mentioned(MemberInfo? member) => member switch
    {
        Type type => [type],
        MethodInfo method => [.. Signature(method), .. method.GetGenericArguments(), method.ReturnType, method.DeclaringType!],
        ConstructorInfo constructor => [.. Signature(constructor), constructor.DeclaringType!],
        FieldInfo field => [field.FieldType, field.DeclaringType!],
        _ => [],
    };

    private static MemberInfo? Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token, method.DeclaringType?.GetGenericArguments(), method is MethodInfo { IsGenericMethod: true } ? method.GetGenericArguments() : null);

    /// <summary>The tokens of types and members in the code of a method.</summary>
    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var opCode = code[at] == 0xFE ? Codes[unchecked((short)(0xFE00 | code[at + 1]))] : Codes[code[at]];
            at += opCode.Size;
            if (opCode.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return BitConverter.ToInt32(code, at);
            }

            at += opCode.OperandType == OperandType.InlineSwitch ? 4 + 4 * BitConverter.ToInt32(code, at) : OperandSize(opCode.OperandType);
        }
    }

    private static int OperandSize(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().Where(a => !a.IsGenericParameter).SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];
}
