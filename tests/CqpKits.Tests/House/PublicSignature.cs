using System.Reflection;

namespace CqpKits.Tests.House;

/// <summary>Every type that a public type shows to others: bases, interfaces and the signatures of its visible members.</summary>
internal static class PublicSignature
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The shown types, each with the member that shows it, taken apart to their elements and generic arguments.</summary>
    public static IEnumerable<(string Member, Type Type)> Of(Type type) =>
        from part in Bases(type).Concat(type.GetMembers(Declared).SelectMany(MemberTypes))
        from element in Parts(part.Type)
        select (part.Member, element);

    private static IEnumerable<(string Member, Type Type)> Bases(Type type) =>
        type.GetInterfaces().Append(type.BaseType ?? typeof(object)).Concat(Constraints(type.GetGenericArguments())).Select(t => ("declaration", t));

    private static IEnumerable<(string Member, Type Type)> MemberTypes(MemberInfo member) => member switch
    {
        FieldInfo field when IsVisible(field) => [(field.Name, field.FieldType)],
        MethodInfo method when IsVisible(method) =>
            Parameters(method).Append(method.ReturnType).Concat(Constraints(method.GetGenericArguments())).Select(t => (method.Name, t)),
        ConstructorInfo constructor when IsVisible(constructor) => Parameters(constructor).Select(t => (constructor.Name, t)),
        // Properties and events show themselves by their accessors.
        _ => [],
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static IEnumerable<Type> Parameters(MethodBase method) => method.GetParameters().Select(p => p.ParameterType);

    private static IEnumerable<Type> Constraints(Type[] arguments) =>
        arguments.Where(a => a.IsGenericParameter).SelectMany(a => a.GetGenericParameterConstraints());

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];
}
