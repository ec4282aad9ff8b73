using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Api.Host.Demo;

/// <summary>Prints the demo's accounts, so that whoever starts it can sign in.</summary>
internal static class DemoAccounts
{
    public static async Task PrintAsync(IServiceProvider services, string password, CancellationToken cancellation)
    {
        var db = services.GetRequiredService<IHubDb>();
        var people = await db.Users.AsNoTracking().Join(db.People, a => a.Id, p => p.Id, (a, p) => new { a.Id, a.UserName, p.Name })
            .OrderBy(p => p.UserName).ToListAsync(cancellation);
        var posts = await db.Posts.AsNoTracking().Select(p => new { p.Name, p.HolderA }).ToListAsync(cancellation);
        var held = posts.ToLookup(p => p.HolderA, p => p.Name);
        await Console.Out.WriteLineAsync($"Demo accounts (演示账号), password (密码) {password}");
        foreach (var person in people)
            await Console.Out.WriteLineAsync($"  {person.UserName,-16} {person.Name}  {string.Join('、', held[person.Id])}");
    }
}
