using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ApprovalHub.Db.Sqlite;

/// <summary>Binds a value as the driver binds it.</summary>
internal static class BoundValue
{
    private const int Short = 512;

    /// <summary>False for a kind of value that no column of the model has.</summary>
    public static bool Bind(sqlite3_stmt statement, int place, SqliteParameter parameter) => parameter.Value switch
    {
        null or DBNull => raw.sqlite3_bind_null(statement, place) == raw.SQLITE_OK,
        string text => text.Length <= parameter.Size && Text(statement, place, text),
        long number => raw.sqlite3_bind_int64(statement, place, number) == raw.SQLITE_OK,
        int number => raw.sqlite3_bind_int64(statement, place, number) == raw.SQLITE_OK,
        bool yes => raw.sqlite3_bind_int64(statement, place, yes ? 1 : 0) == raw.SQLITE_OK,
        Guid key when parameter.SqliteType == SqliteType.Text => Key(statement, place, key),
        DateOnly day when parameter.SqliteType == SqliteType.Text => Text(statement, place, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => false,
    };

    /// <summary>The same for a value without a parameter, of a column whose mapping asks for nothing else.</summary>
    public static bool Bind(sqlite3_stmt statement, int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, place) == raw.SQLITE_OK,
        string text => Text(statement, place, text),
        long number => raw.sqlite3_bind_int64(statement, place, number) == raw.SQLITE_OK,
        int number => raw.sqlite3_bind_int64(statement, place, number) == raw.SQLITE_OK,
        bool yes => raw.sqlite3_bind_int64(statement, place, yes ? 1 : 0) == raw.SQLITE_OK,
        Guid key => Key(statement, place, key),
        _ => false,
    };

    private static bool Key(sqlite3_stmt statement, int place, Guid key)
    {
        Span<byte> bytes = stackalloc byte[36];
        key.TryFormat(bytes, out _);
        foreach (ref var b in bytes)
            b = b is >= (byte)'a' and <= (byte)'f' ? (byte)(b - 32) : b;
        return raw.sqlite3_bind_text(statement, place, bytes) == raw.SQLITE_OK;
    }

    /// <summary>An empty text goes by another way: without a first byte it would be taken for null. A text that holds the end sign is the driver's to cut.</summary>
    private static bool Text(sqlite3_stmt statement, int place, string text)
    {
        if (text.Length == 0)
            return raw.sqlite3_bind_text(statement, place, "") == raw.SQLITE_OK;
        if (text.Contains('\0'))
            return false;
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = most > Short ? ArrayPool<byte>.Shared.Rent(most) : null;
        Span<byte> bytes = rented ?? stackalloc byte[Short];
        try
        {
            return raw.sqlite3_bind_text(statement, place, bytes[..Encoding.UTF8.GetBytes(text, bytes)]) == raw.SQLITE_OK;
        }
        finally
        {
            if (rented is not null)
                ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
