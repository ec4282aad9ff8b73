namespace ApprovalHub.Architecture.Tests.Fixtures;

/// <summary>One type for each rule on types, breaking it, beside one that keeps it.</summary>
public static class Broken
{
    public sealed class Reads
    {
        public static bool Exists(string path) => File.Exists(path);
    }

    public sealed class LooksAtTheClock
    {
        public static long Now(TimeProvider clock) => clock.GetTimestamp();
    }

    public sealed class KeepsADateTime
    {
        public DateTime? Since { get; init; }
    }

    public sealed class Computes
    {
        public static DateOnly DayAfter(DateTimeOffset instant) => DateOnly.FromDateTime(instant.Date).AddDays(1);
    }

    public interface ILonely;

    public interface IShared;

    public sealed class OnlyOne : ILonely, IShared;

    public sealed class Other : IShared;

    public class Mutable
    {
        public string? Name { get; set; }
    }

    public sealed record Contract(string Name);

    public readonly record struct SmallContract(int Number);

    public enum Kind
    {
        One,
    }
}
