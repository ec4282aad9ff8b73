using System.Text;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Tests.Kit;

/// <summary>Puts the papers one behind the other, each under its number.</summary>
public sealed class TestBinder : IDossierBinder
{
    public async Task<Stream> BindAsync(DossierFacts facts, Func<CasePaper, Task<byte[]>> read)
    {
        var bound = new MemoryStream();
        foreach (var paper in facts.Papers)
        {
            bound.Write(Encoding.UTF8.GetBytes($"# {paper.Number}\n"));
            bound.Write(await read(paper));
            bound.WriteByte((byte)'\n');
        }

        bound.Position = 0;
        return bound;
    }
}
