using System.Security.Cryptography;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;
using static ApprovalHub.Features.Tests.Papers.Crashes;

namespace ApprovalHub.Features.Tests.Papers;

/// <summary>The line from the press by the signer to the disk, which a test breaks once at a step of it.</summary>
internal sealed class Line
{
    private readonly Dictionary<string, byte[]> disk = [];

    public Step Breaks { get; set; }

    /// <summary>Done once by somebody else, while a paper is being signed.</summary>
    public Func<Task>? Meanwhile { get; set; }

    /// <summary>Hash of a file that the disk has lost.</summary>
    public string? Lost { get; set; }

    public List<string> Kept { get; } = [];

    public List<string> Dropped { get; } = [];

    public void Register(IServiceCollection services) => services
        .AddSingleton<IDocumentPress>(new Press(this)).AddSingleton<IPaperSigner>(new Signer(this)).AddSingleton<IFileStore>(new Disk(this));

    private void At(Step step)
    {
        if (Breaks != step)
            return;
        Breaks = Step.None;
        throw new InvalidOperationException($"Killed at {step}.");
    }

    private sealed class Signer(Line line) : IPaperSigner
    {
        private readonly TestSigner signer = new();

        public SigningState State => signer.State;

        public byte[] Sign(byte[] pdf, string number, DateTimeOffset issued)
        {
            line.At(Step.Sign);
            var meanwhile = line.Meanwhile;
            line.Meanwhile = null;
            if (meanwhile is not null)
                Task.Run(meanwhile).GetAwaiter().GetResult();
            return signer.Sign(pdf, number, issued);
        }
    }

    private sealed class Disk(Line line) : IFileStore
    {
        public Task<string> KeepAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
        {
            line.At(Step.Store);
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
            line.Kept.Add(hash);
            line.disk[hash] = bytes.ToArray();
            line.At(Step.Stored);
            return Task.FromResult(hash);
        }

        public Task<string> KeepAsync(Stream bytes, CancellationToken cancellation) => throw new NotSupportedException();

        public bool Drop(string hash, TimeSpan unlessKeptWithin)
        {
            line.Dropped.Add(hash);
            return line.disk.Remove(hash);
        }

        public Task<byte[]?> FindAsync(string hash, CancellationToken cancellation) =>
            Task.FromResult(hash == line.Lost ? null : line.disk.GetValueOrDefault(hash));
    }

    private sealed class Press(Line line) : IDocumentPress
    {
        private readonly TestPress press = new();

        public bool Knows(string kind) => press.Knows(kind);

        public PaperSnapshot Draft(string kind, PaperFacts facts) => press.Draft(kind, facts);

        public PaperSnapshot Report(MonthFigures figures) => press.Report(figures);

        public byte[] RenderReport(int templateVersion, string snapshot) => press.RenderReport(templateVersion, snapshot);

        public IReadOnlyList<string> Missing(string snapshot) => press.Missing(snapshot);

        public byte[] Render(string kind, int templateVersion, string snapshot)
        {
            line.At(Step.Render);
            return press.Render(kind, templateVersion, snapshot);
        }
    }
}
