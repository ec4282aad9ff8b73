using System.Diagnostics;
using System.Security.Cryptography;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Documents;

namespace ApprovalHub.Benchmarks.Papers;

/// <summary>Papers printed from their snapshots, beside SkiaSharp alone writing the same words, by turns in one run and on one thread.</summary>
internal static class PapersBenchmark
{
    private const int Turns = 6;

    /// <summary>At least half the rate of the floor.</summary>
    private const double Share = 0.5;

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1);

    public static Task RunAsync(Report report)
    {
        report.Add(First(report));
        using var press = new DocumentPress(new PressOptions());
        foreach (var kind in new[] { PaperKinds.Receipt, PaperKinds.AcceptanceNotice, PaperKinds.GrantDecision })
            Measure(report, press, kind);
        report.Note("Floor: SkiaSharp alone, the same words a call a line, with faces cut and opened before; no cutting, shaping, line breaking, rules, QR code or seal. One thread.");
        return Task.CompletedTask;
    }

    /// <summary>A press that has just been made: its faces are opened and the code is translated on the way.</summary>
    private static Figure First(Report report)
    {
        report.Progress("the first paper of a process");
        var started = Stopwatch.GetTimestamp();
        using var press = new DocumentPress(new PressOptions());
        press.Render(PaperKinds.AcceptanceNotice, 1, Snapshot(PaperKinds.AcceptanceNotice));
        return Figure.Plain("first paper of a process", Stopwatch.GetElapsedTime(started).TotalMilliseconds, "ms");
    }

    private static void Measure(Report report, DocumentPress press, string kind)
    {
        var snapshot = Snapshot(kind);
        using var bare = new BarePaper(press, kind, snapshot);
        byte[] Ours() => press.Render(kind, 1, snapshot);
        var (paper, floor) = (Ours(), bare.Print());
        Rate(Ours, Turn);
        Rate(bare.Print, Turn);
        var (ours, theirs) = (0d, 0d);
        for (var turn = 0; turn < Turns; turn++)
        {
            ours += Rate(Ours, Turn) / Turns;
            theirs += Rate(bare.Print, Turn) / Turns;
        }

        report.Add(Figure.ShareAtLeast($"{kind}: pages", ours * bare.Pages, "pages/s", theirs * bare.Pages, Share));
        report.Add(Figure.Plain($"{kind}: first print, from its snapshot", 1000 / ours, "ms", 1000 / theirs));
        report.Add(Figure.Plain($"{kind}: reprint, the kept bytes and their hash", Reprint(paper), "ms"));
        report.Add(Figure.Plain($"{kind}: as OFD", 1000 / Rate(() => press.RenderOfd(kind, 1, snapshot), Turn), "ms"));
        report.Add(Figure.Plain($"{kind}: size", (double)paper.Length / bare.Pages, "bytes/page", (double)floor.Length / bare.Pages));
    }

    private static double Rate(Func<byte[]> print, TimeSpan time)
    {
        var (count, started) = (0, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(started) < time)
        {
            print();
            count++;
        }

        return count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    /// <summary>What the room does with a paper that was printed before: reads its file and holds it against its hash.</summary>
    private static double Reprint(byte[] paper)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, paper);
            var hash = SHA256.HashData(paper);
            return 1000 / Rate(() => File.ReadAllBytes(file) is { } read && SHA256.HashData(read).AsSpan().SequenceEqual(hash) ? read : throw new InvalidDataException(file), Turn / 2);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Snapshot(string kind) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Archive", $"{kind}.v1.json"));
}
