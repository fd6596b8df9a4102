type Named = {
  first_name: string | null
  last_name: string | null
  email: string | null
  id: string
}

export const nameOf = ({ first_name, last_name, email, id }: Named): string =>
  [first_name, last_name].filter(Boolean).join(" ") || (email ?? id)
