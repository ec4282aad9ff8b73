using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;
using ApprovalHub.Documents.Templates;

namespace ApprovalHub.Documents.Tests.Snapshots;

/// <summary>Snapshots of any kind with anything in their fields, made by looking at the record; the same number gives the same snapshot.</summary>
internal sealed class RandomPaper(int seed)
{
    private const int LongList = 60;

    private readonly Random _random = new(seed);
    private readonly NullabilityInfoContext _nulls = new();

    public static Type RecordOf(Template template)
    {
        for (var type = template.GetType(); type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(PaperTemplate<>))
                return type.GetGenericArguments()[0];
        }

        throw new ArgumentException($"{template.Kind} is made from no record", nameof(template));
    }

    public string Json(Type record) =>
        (string)typeof(PaperJson).GetMethod(nameof(PaperJson.Write))!.MakeGenericMethod(record).Invoke(null, [Record(record)])!;

    private object Record(Type type)
    {
        var maker = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        var made = maker.Invoke([.. maker.GetParameters().Select(p => Value(p.ParameterType, p.Name!, _nulls.Create(p).ReadState))]);
        var rest = type.GetProperties().Where(p =>
            p.SetMethod is { IsPublic: true } && p.GetCustomAttribute<JsonIgnoreAttribute>() is null && !maker.GetParameters().Any(m => m.Name == p.Name));
        foreach (var property in rest)
            property.SetValue(made, Value(property.PropertyType, property.Name, _nulls.Create(property).ReadState));
        return made;
    }

    private object? Value(Type type, string name, NullabilityState nulls)
    {
        if (nulls == NullabilityState.Nullable && _random.Next(3) == 0)
            return null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(_random.Next(Enum.GetValues(type).Length));
        if (type == typeof(IReadOnlyDictionary<string, string>))
            return Enumerable.Range(0, _random.Next(4)).ToDictionary(i => $"字段{i}", _ => RandomWords.Of(_random, name));
        if (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type))
            return List(type.GetGenericArguments()[0], name);
        return Simple(type, name) ?? Record(type);
    }

    private object? Simple(Type type, string name) => Type.GetTypeCode(type) switch
    {
        TypeCode.String => RandomWords.Of(_random, name),
        TypeCode.Int32 => _random.Next(_random.Next(2) == 0 ? 10 : 100_000),
        TypeCode.Int64 => (long)_random.Next(100_000),
        TypeCode.Decimal => _random.Next(100_000_000) / 100m,
        TypeCode.Boolean => _random.Next(2) == 0,
        _ when type == typeof(DateOnly) => Day(),
        _ when type == typeof(TimeOnly) => new TimeOnly(_random.Next(24), _random.Next(60)),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(Day(), new TimeOnly(_random.Next(24), _random.Next(60)), TimeSpan.FromHours(_random.Next(2) * 8)),
        _ => null,
    };

    private DateOnly Day() => new DateOnly(2000, 1, 1).AddDays(_random.Next(36_000));

    private Array List(Type item, string name)
    {
        var list = Array.CreateInstance(item, _random.Next(20) == 0 ? LongList : _random.Next(5));
        for (var i = 0; i < list.Length; i++)
            list.SetValue(Value(item, name, NullabilityState.NotNull), i);
        return list;
    }
}
