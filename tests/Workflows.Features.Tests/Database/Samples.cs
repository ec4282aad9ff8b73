using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ApprovalHub.Db.Model;
using ApprovalHub.Domain.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ApprovalHub.Features.Tests.Database;

/// <summary>One entity of every type of the model, each property with a value that its name and a seed decide.</summary>
internal sealed class Samples(HubDb db)
{
    private static readonly DateTimeOffset Day = new(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero);

    /// <summary>Types with a table of their own, but those of ASP.NET Core Identity, whose keys the database makes.</summary>
    public IEnumerable<IEntityType> Types => db.Model.GetEntityTypes()
        .Where(t => !t.IsOwned() && !t.ClrType.Namespace!.StartsWith("Microsoft.", StringComparison.Ordinal) && t.ClrType.Name != "Account");

    public object New(IEntityType type, int seed)
    {
        var made = RuntimeHelpers.GetUninitializedObject(type.ClrType);
        foreach (var property in type.GetProperties().Where(p => !p.IsShadowProperty()))
            Set(property.GetMemberInfo(true, true), made, Value(property, seed));
        foreach (var owned in type.GetNavigations().Where(n => n.TargetEntityType.IsOwned()))
            Set(owned.GetMemberInfo(true, true), made, New(owned.TargetEntityType, seed));
        return made;
    }

    /// <summary>Gives every property another value, where that is a plain update.</summary>
    public void Change(object entity, int seed)
    {
        var entry = db.Entry(entity);
        foreach (var property in entry.Metadata.GetProperties().Where(p => !Orders(p)))
            entry.Property(property.Name).CurrentValue = Value(property, seed);
        foreach (var owned in entry.References.Where(r => r.Metadata.TargetEntityType.IsOwned()))
        {
            foreach (var property in owned.TargetEntry!.Metadata.GetProperties().Where(p => !Orders(p)))
                owned.TargetEntry.Property(property.Name).CurrentValue = Value(property, seed);
        }
    }

    private static bool Orders(IProperty property) => property.IsKey() || property.IsForeignKey() || property.GetContainingIndexes().Any(i => i.IsUnique);

    private object? Value(IProperty property, int seed)
    {
        if (property.FindFirstPrincipal() is { } principal && principal != property)
            return Value(principal, 1);
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        var name = property.DeclaringType.ShortName() + property.Name;
        var number = name.Sum(c => c) + seed;
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(seed % Enum.GetValues(type).Length);
        return type == typeof(string) ? Cut($"{seed}{name}字", property.GetMaxLength())
            : type == typeof(Guid) ? new Guid(number, (short)name.Length, 0xAB, new byte[8])
            : type == typeof(DateTimeOffset) ? Day.AddDays(number)
            : type == typeof(DateTime) ? Day.AddDays(number).UtcDateTime
            : type == typeof(DateOnly) ? DateOnly.FromDateTime(Day.DateTime).AddDays(number)
            : type == typeof(bool) ? seed % 2 == 1
            : type.IsPrimitive ? Convert.ChangeType(number, type, CultureInfo.InvariantCulture)
            : type == typeof(RungMarks) ? new RungMarks(number)
            : type == typeof(byte[]) ? new byte[] { 1, 2, (byte)seed }
            : Seeded(property);
    }

    private static string Cut(string text, int? most) => most is > 0 && text.Length > most ? text[..most.Value] : text;

    /// <summary>For a value of our own: of those that the seeded centre has, the one that is stored as the first text.</summary>
    private object? Seeded(IProperty property)
    {
        var all = (IEnumerable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(property.DeclaringType.ClrType).Invoke(db, null)!;
        var stored = property.GetTypeMapping().Converter;
        return all.Select(property.PropertyInfo!.GetValue).MinBy(v => JsonSerializer.Serialize(stored is null ? v : stored.ConvertToProvider(v)), StringComparer.Ordinal)
            ?? throw new InvalidOperationException($"There is no sample of {property.DeclaringType.ShortName()}.{property.Name}.");
    }

    private static void Set(MemberInfo member, object on, object? value)
    {
        if (member is FieldInfo field)
            field.SetValue(on, value);
        else
            ((PropertyInfo)member).SetValue(on, value);
    }
}
