using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model;

/// <summary>The last number given in a scope; written only by <see cref="ApprovalHub.Features.Ports.INumbers"/>.</summary>
internal sealed class NumberCounter : IEntityTypeConfiguration<NumberCounter>
{
    public string Scope { get; private set; } = "";

    public long Value { get; private set; }

    public void Configure(EntityTypeBuilder<NumberCounter> entity)
    {
        entity.ToTable("NumberCounters");
        entity.HasKey(n => n.Scope);
        entity.Property(n => n.Scope).HasMaxLength(120);
    }
}
