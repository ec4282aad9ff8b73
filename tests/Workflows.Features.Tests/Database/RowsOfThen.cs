using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalHub.Features.Tests.Database;

/// <summary>Rows as an installation had them after one of its migrations: one in every table of then, every column filled, written by the tables and not by today's model.</summary>
/// <param name="db">The database.</param>
/// <param name="migration">The name of the migration.</param>
internal sealed class RowsOfThen(DbContext db, string migration)
{
    private static readonly DateTimeOffset Day = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private readonly ISqlGenerationHelper helper = db.GetService<ISqlGenerationHelper>();

    /// <summary>The tables of then, those that others point to first.</summary>
    public IReadOnlyList<ITable> Tables { get; } = Ordered(Model(db, migration).GetRelationalModel().Tables);

    /// <summary>Puts a row into every table. All values of a row are made of one number, so that what points to another points to its row of the same number.</summary>
    public async Task PutAsync(int number)
    {
        foreach (var table in Tables)
        {
            var columns = table.Columns.Where(c => !IsMade(c)).ToList();
            var values = columns.Select(c => Literal(c, number));
            await using var command = await CommandAsync(db, $"INSERT INTO {Named(table)} ({string.Join(", ", columns.Select(c => helper.DelimitIdentifier(c.Name)))}) VALUES ({string.Join(", ", values)})");
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
        }
    }

    /// <summary>How many rows each table has, by its name.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync()
    {
        var counts = new Dictionary<string, int>();
        await using var command = await CommandAsync(db, string.Join(" UNION ALL ", Tables.Select(t => $"SELECT '{t.Name}', COUNT(*) FROM {Named(t)}")));
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            counts[reader.GetString(0)] = Convert.ToInt32(reader.GetValue(1), CultureInfo.InvariantCulture);
        return counts;
    }

    /// <summary>A command on a database as it is, whatever today's model says of it.</summary>
    public static async Task<DbCommand> CommandAsync(DbContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private static IModel Model(DbContext db, string migration)
    {
        var assembly = db.GetService<IMigrationsAssembly>();
        var then = assembly.CreateMigration(assembly.Migrations[migration], db.Database.ProviderName!);
        return db.GetService<IModelRuntimeInitializer>().Initialize(then.TargetModel, designTime: true, validationLogger: null);
    }

    private static List<ITable> Ordered(IEnumerable<ITable> tables)
    {
        var (ordered, left) = (new List<ITable>(), tables.OrderBy(t => t.Name, StringComparer.Ordinal).ToList());
        while (left.Count > 0)
        {
            var next = left.First(t => t.ForeignKeyConstraints.All(k => k.PrincipalTable == t || ordered.Contains(k.PrincipalTable)));
            left.Remove(next);
            ordered.Add(next);
        }
        return ordered;
    }

    /// <summary>The database numbers its rows itself.</summary>
    private static bool IsMade(IColumn column) => column.PropertyMappings.Any(m => m.Property is { ValueGenerated: ValueGenerated.OnAdd } && m.Property.ClrType == typeof(int));

    private static string Literal(IColumn column, int number)
    {
        var mapping = column.PropertyMappings[0].TypeMapping;
        return mapping.GenerateSqlLiteral(Value(Nullable.GetUnderlyingType(mapping.ClrType) ?? mapping.ClrType, number));
    }

    private static object Value(Type type, int number) => type switch
    {
        _ when type == typeof(string) => number.ToString(CultureInfo.InvariantCulture),
        _ when type == typeof(Guid) => new Guid(number, 0, 0, new byte[8]),
        _ when type == typeof(bool) => number % 2 == 1,
        _ when type == typeof(DateTimeOffset) => Day.AddDays(number),
        _ when type == typeof(DateOnly) => DateOnly.FromDateTime(Day.AddDays(number).Date),
        _ when type == typeof(byte[]) => new[] { (byte)number },
        _ when type == typeof(string[]) => new[] { number.ToString(CultureInfo.InvariantCulture) },
        _ when type == typeof(List<string>) => new List<string> { number.ToString(CultureInfo.InvariantCulture) },
        _ => Convert.ChangeType(number, type, CultureInfo.InvariantCulture),
    };

    private string Named(ITable table) => helper.DelimitIdentifier(table.Name, table.Schema);
}
